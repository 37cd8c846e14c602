/** Commitments, what they cover and what became of them in the graph. */
@NullMarked
package nl.opvolgmonitor.api.commitment;

import org.jspecify.annotations.NullMarked;
