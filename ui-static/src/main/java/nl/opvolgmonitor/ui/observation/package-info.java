/** What the register of the House says beside ours. */
@NullMarked
package nl.opvolgmonitor.ui.observation;

import org.jspecify.annotations.NullMarked;
