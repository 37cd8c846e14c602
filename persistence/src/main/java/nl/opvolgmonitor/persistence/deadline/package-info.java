/** Deadlines in PostgreSQL. */
@NullMarked
package nl.opvolgmonitor.persistence.deadline;

import org.jspecify.annotations.NullMarked;
