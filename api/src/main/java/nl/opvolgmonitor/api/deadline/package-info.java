/** Deadlines and timings in the graph. */
@NullMarked
package nl.opvolgmonitor.api.deadline;

import org.jspecify.annotations.NullMarked;
