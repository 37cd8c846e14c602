/** Motions as the pages show them. */
@NullMarked
package nl.opvolgmonitor.ui.motion;

import org.jspecify.annotations.NullMarked;
