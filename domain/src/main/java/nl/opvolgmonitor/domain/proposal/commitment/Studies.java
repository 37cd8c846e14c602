package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.register.Kind;

/** The reports that a letter speaks of, by the sentences that name them. */
final class Studies {

    private static final int NEAR = 6;

    private final List<Place> places;
    private final List<Proposal> reports;

    Studies(List<Place> places, Found found) {
        this.places = places;
        this.reports = found.of(Kind.REPORT)
                .sorted(Comparator.comparingInt(Studies::start).reversed())
                .toList();
    }

    /** The one that was named last in the few sentences before it. */
    Optional<String> before(Place place) {
        return before(place, NEAR);
    }

    /** The one that was named last in so many sentences before it. */
    Optional<String> before(Place place, int most) {
        var from = places.get(Math.max(0, place.at() - most));
        var start = from.words().excerpts().getFirst().start();
        var end = place.words().excerpts().getFirst().start();
        return reports.stream()
                .filter(report -> start(report) >= start && start(report) < end)
                .map(Proposal::key)
                .findFirst();
    }

    private static int start(Proposal report) {
        return report.quotes().stream().mapToInt(Excerpt::start).min().orElse(0);
    }
}
