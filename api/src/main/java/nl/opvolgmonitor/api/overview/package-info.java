/** Counts of the register in the graph. */
@NullMarked
package nl.opvolgmonitor.api.overview;

import org.jspecify.annotations.NullMarked;
