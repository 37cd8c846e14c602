/** Judgements and closures in PostgreSQL. */
@NullMarked
package nl.opvolgmonitor.persistence.assessment;

import org.jspecify.annotations.NullMarked;
