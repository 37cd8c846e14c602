package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.Notes;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.RecordState;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Registered;
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
        var states = new Batch<>("RecordState", (Set<Key> keys, PointInTime at) -> ledger.states(keys));
        graph.root("Query.recordState", (arguments, reading) -> reading.one(states, arguments.key("id")));
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
}
