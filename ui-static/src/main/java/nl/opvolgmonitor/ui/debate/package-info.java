/** Papers to take into a debate: one sheet for each record that was chosen. */
@NullMarked
package nl.opvolgmonitor.ui.debate;

import org.jspecify.annotations.NullMarked;
