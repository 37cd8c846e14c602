package nl.opvolgmonitor.ui.organisation;

import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.organisation.MinistryPage.Time;
import nl.opvolgmonitor.ui.overview.Count;
import nl.opvolgmonitor.ui.register.Connection;

/** Every ministry of the register. */
public record MinistriesPage(Connection<Named> organisations, Overview overview) {

    public record Overview(List<Count> byMinistry, List<Time> responseTimes) {}

    /** How many numbered recommendations it is asked about or answered. */
    public int count(Named ministry) {
        return overview.byMinistry().stream()
                .filter(count -> ministry.id().equals(count.filter().ministry()))
                .mapToInt(Count::count)
                .sum();
    }

    public Optional<Time> time(Named ministry) {
        return overview.responseTimes().stream()
                .filter(time -> time.ministry().equals(ministry.id()))
                .findFirst();
    }
}
