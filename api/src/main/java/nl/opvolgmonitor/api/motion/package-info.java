/** Motions in the graph. */
@NullMarked
package nl.opvolgmonitor.api.motion;

import org.jspecify.annotations.NullMarked;
