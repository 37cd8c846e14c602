/** The themes and target groups of the office, in PostgreSQL. */
@NullMarked
package nl.opvolgmonitor.persistence.term;

import org.jspecify.annotations.NullMarked;
