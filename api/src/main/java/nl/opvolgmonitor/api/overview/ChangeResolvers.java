package nl.opvolgmonitor.api.overview;

import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Connection;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.overview.Comparison;
import nl.opvolgmonitor.domain.overview.Overview;
import nl.opvolgmonitor.domain.overview.OverviewPart;
import nl.opvolgmonitor.domain.overview.OverviewRepository;
import nl.opvolgmonitor.domain.overview.RecordChange;
import nl.opvolgmonitor.domain.overview.RecordChangeFilter;
import nl.opvolgmonitor.domain.overview.RecordChanges;
import nl.opvolgmonitor.domain.overview.Stretch;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.TimeOrder;

/** What changed between two points in time. */
@Singleton
final class ChangeResolvers implements Resolvers {

    private final RecordChanges changes;
    private final OverviewRepository counts;

    ChangeResolvers(RecordChanges changes, OverviewRepository counts) {
        this.changes = changes;
        this.counts = counts;
    }

    @Override
    public void addTo(Graph graph) {
        graph.root(
                "Query.changes", (arguments, reading) -> CompletableFuture.completedFuture(list(arguments, reading)));
        graph.root("Query.compare", (arguments, reading) -> CompletableFuture.completedFuture(compare(reading)));
        graph.any("RecordChange.record", RecordChange::shown);
        graph.any("RecordChange.about", RecordChange::about);
    }

    private Connection<RecordChange> list(Arguments arguments, Reading reading) {
        var request = arguments.page(TimeOrder.NEWEST);
        var stretch = new Stretch(reading.pointInTime("since"), reading.at());
        return Connection.of(changes.list(stretch, arguments.filter(RecordChangeFilter.class), request), request);
    }

    private Comparison compare(Reading reading) {
        var stretch = new Stretch(reading.pointInTime("from"), reading.pointInTime("to"));
        return new Comparison(
                overview(stretch.since(), "from/", reading),
                overview(stretch.at(), "to/", reading),
                changes.count(stretch));
    }

    private Overview overview(PointInTime at, String path, Reading reading) {
        return counts.overview(at, OverviewPart.of(component -> reading.asksFor(path + component)));
    }
}
