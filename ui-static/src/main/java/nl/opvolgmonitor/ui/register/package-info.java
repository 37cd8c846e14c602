/** Records of whatever kind: who they name, what proves them, how they are related, and a plain page for each. */
@NullMarked
package nl.opvolgmonitor.ui.register;

import org.jspecify.annotations.NullMarked;
