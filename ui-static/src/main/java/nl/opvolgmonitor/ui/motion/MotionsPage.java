package nl.opvolgmonitor.ui.motion;

import nl.opvolgmonitor.ui.register.Connection;
import nl.opvolgmonitor.ui.selection.ListPage;

/** One page of the list of motions. */
public record MotionsPage(Connection<MotionEntry> found) implements ListPage {}
