package nl.opvolgmonitor.api.deadline;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Library;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.deadline.DeadlineOrder;
import nl.opvolgmonitor.domain.deadline.Revisions;
import nl.opvolgmonitor.domain.overview.DeadlineFacet;
import nl.opvolgmonitor.domain.overview.DeadlineFilter;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.register.Tally;
import nl.opvolgmonitor.domain.source.Document;

/** By when, with every revision. */
@Singleton
final class DeadlineResolvers implements Resolvers {

    private final Listing<Deadline, DeadlineFilter> deadlines;
    private final Tally<DeadlineFilter> tally;
    private final Batch<Key, List<Deadline>> series;

    DeadlineResolvers(Listing<Deadline, DeadlineFilter> deadlines, Tally<DeadlineFilter> tally, Library library) {
        this.deadlines = deadlines;
        this.tally = tally;
        this.series = library.by(Deadline.class, Deadline.SUBJECT);
    }

    @Override
    public void addTo(Graph graph) {
        graph.list("Query.deadlines", deadlines, DeadlineFilter.class, DeadlineOrder.class);
        graph.counts("DeadlineConnection", tally, DeadlineFilter.class, DeadlineFacet::valueOf);
        graph.any("Deadline.subject", Deadline::subject);
        graph.links("Deadline.dependsOn", Role.DEPENDS_ON);
        graph.one("Deadline.announcedIn", Document.class, Deadline::announcedIn);
        graph.edge(
                "Deadline.revision",
                (Deadline deadline, Reading reading) ->
                        reading.one(series, deadline.subject()).thenApply(found -> Revisions.number(deadline, found)));
        graph.many("Commitment.deadlines", series);
        graph.last("Commitment.deadline", series);
        graph.many("PlanItem.deadlines", series);
        graph.last("PlanItem.deadline", series);
        graph.many("Motion.deadlines", series);
        graph.many("Instrument.deadlines", series);
    }
}
