/** Deadlines as the pages show them: the literal words beside how they are read. */
@NullMarked
package nl.opvolgmonitor.ui.deadline;

import org.jspecify.annotations.NullMarked;
