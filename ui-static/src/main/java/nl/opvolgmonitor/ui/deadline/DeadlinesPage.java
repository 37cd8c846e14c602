package nl.opvolgmonitor.ui.deadline;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.ui.register.Connection;
import nl.opvolgmonitor.ui.selection.ListPage;

/** One page of the list of deadlines as they now stand. */
public record DeadlinesPage(Connection<DeadlineEntry> found) implements ListPage {

    /** The same by urgency, seen on that day. */
    public List<Agenda> agenda(LocalDate today) {
        return Agenda.of(found.nodes(), today);
    }
}
