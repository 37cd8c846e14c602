package nl.opvolgmonitor.ui.deadline;

import java.util.List;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.register.Connection;
import nl.opvolgmonitor.ui.selection.ListPage;

/** One page of the list of deadlines as they now stand. */
public record DeadlinesPage(Connection<DeadlineEntry> found) implements ListPage {

    /** The same by urgency, seen on the day of the page. */
    public List<Agenda> agenda(Site site) {
        return Agenda.of(found.nodes(), site);
    }
}
