/** Signals on pages: what their facts say, in words. */
@NullMarked
package nl.opvolgmonitor.ui.signal;

import org.jspecify.annotations.NullMarked;
