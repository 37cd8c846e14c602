/** Statements to the database as parts of the trace of a request. */
@NullMarked
package nl.opvolgmonitor.persistence.trace;

import org.jspecify.annotations.NullMarked;
