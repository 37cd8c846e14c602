package nl.opvolgmonitor.ui.recommendation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Query;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.chart.Bar;
import nl.opvolgmonitor.ui.commitment.CommitmentEntry;
import nl.opvolgmonitor.ui.register.Connection;

/** Recommendations that have something in common, as a ministry or a theme, and the late and the open promises that go with them. */
public record Gathered(
        Query selection,
        Connection<RecommendationEntry> recommendations,
        Connection<CommitmentEntry> late,
        Connection<CommitmentEntry> open) {

    private static final List<FulfilmentStatus> OPEN =
            List.of(FulfilmentStatus.IN_PROGRESS, FulfilmentStatus.OPEN, FulfilmentStatus.PARTLY_FULFILLED);

    public Bar responses(Site site) {
        return bar(site, "reactie", "RESPONSE", ResponseState.class);
    }

    public Bar implementations(Site site) {
        return bar(site, "uitvoering", "IMPLEMENTATION", ImplementationState.class);
    }

    public Bar assessments(Site site) {
        return bar(site, "oordeel", "ASSESSMENT", AssessmentState.class);
    }

    /** What lists its late promises. */
    public Query lateSelection() {
        return Query.NONE.with("termijn", "verstreken").with(selection);
    }

    /** What lists its open promises. */
    public Query openSelection() {
        var open = Query.NONE;
        for (var status : OPEN) {
            open = open.with("stand", Labels.dutch().address(status));
        }
        return open.with(selection);
    }

    public int count() {
        return total(recommendations);
    }

    public int lateCount() {
        return total(late);
    }

    public int openCount() {
        return total(open);
    }

    private static int total(Connection<?> found) {
        return found.totalCount() == null ? found.nodes().size() : found.totalCount();
    }

    private <E extends Enum<E>> Bar bar(Site site, String condition, String facet, Class<E> type) {
        var states = new ArrayList<Enum<?>>();
        counted(facet)
                .forEach(each -> states.addAll(Collections.nCopies(each.count(), Enum.valueOf(type, each.value()))));
        return Bar.of(
                states,
                state -> site.links()
                        .recommendations(Query.NONE
                                .with(condition, site.labels().address(state))
                                .with(selection)));
    }

    private List<Connection.Facet> counted(String facet) {
        return Stream.ofNullable(recommendations.facets())
                .flatMap(List::stream)
                .filter(each -> each.name().equals(facet))
                .toList();
    }
}
