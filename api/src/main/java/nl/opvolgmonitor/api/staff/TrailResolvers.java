package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.account.Visitor;
import nl.opvolgmonitor.domain.account.Visitors;
import nl.opvolgmonitor.domain.audit.AuditEntry;
import nl.opvolgmonitor.domain.audit.AuditFilter;
import nl.opvolgmonitor.domain.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

/** Who did what, and who asks. */
@Singleton
final class TrailResolvers implements StaffResolvers {

    private final AuditTrail trail;
    private final Visitors visitors;

    TrailResolvers(AuditTrail trail, Visitors visitors) {
        this.trail = trail;
        this.visitors = visitors;
    }

    @Override
    public void addTo(Graph graph) {
        graph.root("Query.auditTrail", (arguments, reading) -> CompletableFuture.completedFuture(latest(arguments)));
        graph.root("Query.auditActions", (arguments, reading) -> CompletableFuture.completedFuture(trail.actions()));
        graph.<Actor, Instant>value("Actor.lastVisit", (actor, arguments) -> lastVisit(actor));
        graph.root(
                "Query.me",
                (arguments, reading) ->
                        CompletableFuture.completedFuture(reading.caller().actor()));
    }

    private List<AuditEntry> latest(Arguments arguments) {
        var asked = arguments.filter(AuditFilter.class);
        var record = arguments.maybeKey("record");
        var before = arguments.values().get("before") instanceof Integer number ? number : Long.MAX_VALUE;
        return trail.latest(record == null ? asked : asked.about(record), before, arguments.first());
    }

    private @Nullable Instant lastVisit(Actor actor) {
        return visitors.find(actor.subject()).map(Visitor::visitBefore).orElse(null);
    }
}
