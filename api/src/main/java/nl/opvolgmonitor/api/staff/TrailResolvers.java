package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.audit.AuditEntry;
import nl.opvolgmonitor.domain.audit.AuditTrail;

/** Who did what, and who asks. */
@Singleton
final class TrailResolvers implements StaffResolvers {

    private final AuditTrail trail;

    TrailResolvers(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void addTo(Graph graph) {
        graph.root("Query.auditTrail", (arguments, reading) -> CompletableFuture.completedFuture(latest(arguments)));
        graph.root(
                "Query.me",
                (arguments, reading) ->
                        CompletableFuture.completedFuture(reading.caller().actor()));
    }

    private List<AuditEntry> latest(Arguments arguments) {
        return trail.latest(arguments.maybeKey("record"), arguments.first());
    }
}
