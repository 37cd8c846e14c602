/** Signals in the graph: where the register gives reason to look. */
@NullMarked
package nl.opvolgmonitor.api.signal;

import org.jspecify.annotations.NullMarked;
