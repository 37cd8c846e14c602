package nl.opvolgmonitor.ui.chart;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.TimingState;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.chart.Counts.Promised;

/** Promises along their deadlines. */
record DeadlineFigure(Site site, Counts counts) {

    private static final ChartKind KIND = ChartKind.DEADLINES;

    Figure figure() {
        var promises = promises();
        if (promises.isEmpty()) {
            return Figure.empty(site, KIND, PromiseRows.table(site, promises));
        }
        var sentence = sentence();
        return Figure.of(
                site,
                KIND,
                sentence,
                PromiseRows.drawing(site, Figure.caption(site, KIND, sentence), promises),
                PromiseRows.table(site, promises));
    }

    /** Those without a last day would only be dashes here. */
    private List<Promised> promises() {
        return Stream.of(counts.late(), counts.ahead(), counts.settled())
                .flatMap(page -> page.nodes().stream())
                .filter(promise -> promise.term().latest() != null)
                .toList();
    }

    private String sentence() {
        var overview = counts.overview();
        return site.text(
                KIND.text("sentence"),
                overview.commitments(),
                overview.timed(TimingState.PAST_WITHOUT_EVIDENCE),
                overview.timed(TimingState.AHEAD) + overview.timed(TimingState.DUE_SOON),
                overview.timed(TimingState.SETTLED),
                overview.timed(TimingState.NO_USABLE_DEADLINE),
                overview.timed(TimingState.BLOCKED)
                        + overview.timed(TimingState.OCCURRENCE_UNKNOWN)
                        + overview.timed(TimingState.RECURRING));
    }
}
