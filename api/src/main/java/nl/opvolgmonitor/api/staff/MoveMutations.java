package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.audit.Affected;
import nl.opvolgmonitor.domain.audit.Work;
import nl.opvolgmonitor.domain.deadline.Reresolve;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.Move;
import nl.opvolgmonitor.domain.register.MoveOn;
import nl.opvolgmonitor.domain.register.Moved;
import nl.opvolgmonitor.domain.register.Outcome;

/** Hands in, sends back, publishes, withdraws. */
@Singleton
final class MoveMutations implements StaffResolvers {

    private static final Map<String, Move.Type> MUTATIONS = Map.of(
            "submitRecords", Move.Type.SUBMIT,
            "sendBackRecords", Move.Type.SEND_BACK,
            "publishRecords", Move.Type.PUBLISH,
            "withdrawRecords", Move.Type.WITHDRAW);
    private static final List<String> SUCCESSES =
            List.of("RecordsSubmitted", "RecordsSentBack", "RecordsPublished", "RecordsWithdrawn");

    private final Commands commands;
    private final MoveOn moveOn;
    private final Ledger ledger;
    private final Reresolve reresolve;

    MoveMutations(Commands commands, MoveOn moveOn, Ledger ledger, Reresolve reresolve) {
        this.commands = commands;
        this.moveOn = moveOn;
        this.ledger = ledger;
        this.reresolve = reresolve;
    }

    @Override
    public void addTo(Graph graph) {
        MUTATIONS.forEach((name, type) -> graph.mutation(name, call -> move(call, type)));
        SUCCESSES.forEach(name -> graph.<Accepted<Moved>, Object>value(
                name + ".records", (accepted, arguments) -> accepted.record().records()));
    }

    private Outcome<Moved> move(Call call, Move.Type type) {
        return commands.carryOut(call, new Work<>(() -> move(read(call, type)), this::affected, this::again));
    }

    /** A recess takes the deadlines along whose days it sets. */
    private Outcome<Moved> move(Move move) {
        var outcome = moveOn.handle(move);
        if (!(outcome instanceof Accepted<Moved> accepted) || !isPublic(move.type())) {
            return outcome;
        }
        var states = new ArrayList<>(accepted.record().records());
        states.addAll(reresolve.after(accepted.record().records(), move.by()));
        return new Accepted<>(new Moved(List.copyOf(states)));
    }

    private static boolean isPublic(Move.Type type) {
        return type == Move.Type.PUBLISH || type == Move.Type.WITHDRAW;
    }

    private static Move read(Call call, Move.Type type) {
        return new Move(
                type,
                call.<Map<String, Object>>list("records").stream()
                        .map(MoveMutations::expected)
                        .toList(),
                call.maybe("reason"),
                call.input().get("embargoUntil") instanceof Instant instant ? instant : null,
                call.caller().actor().subject());
    }

    private static Move.Expected expected(Map<String, Object> record) {
        return new Move.Expected(
                new Key(String.valueOf(record.get("id"))), (Integer) Objects.requireNonNull(record.get("version")));
    }

    private List<Affected> affected(Moved moved) {
        return moved.records().stream()
                .map(state -> new Affected(state.key(), state.version()))
                .toList();
    }

    private Moved again(List<Affected> affected) {
        var keys = affected.stream().map(Affected::record).collect(Collectors.toSet());
        return new Moved(List.copyOf(ledger.states(keys).values()));
    }
}
