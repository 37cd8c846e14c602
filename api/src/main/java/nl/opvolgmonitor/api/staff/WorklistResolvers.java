package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.RecordStatus;
import nl.opvolgmonitor.domain.register.Standing;

/** What waits, for whoever asks or for others, and how much. */
@Singleton
final class WorklistResolvers implements StaffResolvers {

    /** Who looks further back than this, searches. */
    private static final int FAR = 10_000;

    private final Ledger ledger;

    WorklistResolvers(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void addTo(Graph graph) {
        graph.root(
                "Query.worklist",
                (arguments, reading) -> CompletableFuture.completedFuture(
                        ledger.standing(standing(arguments, reading), arguments.first(), skip(arguments))));
        graph.root(
                "Query.worklistCount",
                (arguments, reading) -> CompletableFuture.completedFuture(
                        Math.toIntExact(ledger.countStanding(standing(arguments, reading)))));
    }

    private static int skip(Arguments arguments) {
        var skip = arguments.values().get("skip") instanceof Integer number ? number : 0;
        Invariant.require(skip >= 0 && skip <= FAR, "Sla 0 tot en met " + FAR + " records over, niet " + skip);
        return skip;
    }

    private static Standing standing(Arguments arguments, Reading reading) {
        var statuses =
                arguments.texts("status").stream().map(RecordStatus::valueOf).collect(Collectors.toSet());
        var mine = arguments.values().get("mine") instanceof Boolean only ? only : null;
        var neededFirst = Boolean.TRUE.equals(arguments.values().get("neededFirst"));
        return new Standing(
                statuses, reading.caller().actor().subject(), mine, arguments.instant("since"), neededFirst);
    }
}
