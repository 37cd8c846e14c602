package nl.opvolgmonitor.ui.commitment;

import nl.opvolgmonitor.ui.register.Connection;
import nl.opvolgmonitor.ui.selection.ListPage;

/** One page of the list of commitments. */
public record CommitmentsPage(Connection<CommitmentEntry> found) implements ListPage {}
