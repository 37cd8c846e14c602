package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.Notes;
import nl.opvolgmonitor.domain.register.RecordState;
import nl.opvolgmonitor.domain.register.RecordStatus;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Standing;
import nl.opvolgmonitor.domain.register.Versions;

/** Where records stand, with their versions and what the office notes about them. */
@Singleton
final class StateResolvers implements StaffResolvers {

    private final Ledger ledger;
    private final Versions versions;
    private final Notes notes;
    private final List<Records<?>> kinds;

    StateResolvers(Ledger ledger, Versions versions, Notes notes, List<Records<?>> kinds) {
        this.ledger = ledger;
        this.versions = versions;
        this.notes = notes;
        this.kinds = kinds;
    }

    @Override
    public void addTo(Graph graph) {
        var states = new Batch<>(
                "RecordState",
                (Set<nl.opvolgmonitor.domain.register.Key> keys, nl.opvolgmonitor.domain.register.PointInTime at) ->
                        ledger.states(keys));
        graph.root("Query.recordState", (arguments, reading) -> reading.one(states, arguments.key("id")));
        graph.root(
                "Query.worklist",
                (arguments, reading) -> CompletableFuture.completedFuture(
                        ledger.standing(standing(arguments, reading), arguments.first())));
        graph.root(
                "Query.worklistCount",
                (arguments, reading) -> CompletableFuture.completedFuture(
                        Math.toIntExact(ledger.countStanding(standing(arguments, reading)))));
        graph.<RecordState, String>value(
                "RecordState.id", (state, arguments) -> state.key().value());
        graph.<RecordState, Boolean>edge(
                "RecordState.proposedByMe",
                (state, reading) -> CompletableFuture.completedFuture(
                        state.proposers().contains(reading.caller().actor().subject())));
        graph.any("RecordState.record", RecordState::key);
        graph.one(
                "RecordState.versions",
                Batch.ofLists(
                        "Versions",
                        (keys, at) -> versions.ofEach(ledger.states(keys).values())),
                RecordState::key);
        graph.one("RecordState.notes", Batch.ofLists("Notes", (keys, at) -> notes.notes(keys)), RecordState::key);
        graph.one("RecordState.mutes", Batch.ofLists("Mutes", (keys, at) -> notes.mutes(keys)), RecordState::key);
        successes()
                .forEach(success -> graph.<Accepted<Registered>, RecordState>one(
                        success + ".state",
                        states,
                        accepted -> accepted.record().key()));
    }

    private Stream<String> successes() {
        var ofKinds = kinds.stream()
                .map(records -> records.type().getSimpleName())
                .flatMap(name -> Stream.of(name + "Registered", name + "Amended", name + "Corrected"));
        return Stream.concat(ofKinds, Stream.of("EvidenceAdded"));
    }

    private static Standing standing(Arguments arguments, Reading reading) {
        var statuses =
                arguments.texts("status").stream().map(RecordStatus::valueOf).collect(Collectors.toSet());
        var mine = arguments.values().get("mine") instanceof Boolean only ? only : null;
        return new Standing(statuses, reading.caller().actor().subject(), mine, arguments.instant("since"));
    }
}
