package nl.opvolgmonitor.domain.register;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold before records become public: a second person decides, each is proven, and what it names is public too. */
final class Publication {

    private final Ledger ledger;
    private final Versions versions;

    Publication(Ledger ledger, Versions versions) {
        this.ledger = ledger;
        this.versions = versions;
    }

    /** {@code from} is the instant at which the records become public. */
    Optional<Refusal<Moved>> refusal(Move move, List<RecordState> states, Instant from) {
        var keys = states.stream().map(RecordState::key).collect(Collectors.toSet());
        var proof = ledger.provenBy(keys);
        return MoveOn.first(states, state -> secondPerson(move, state))
                .or(() -> MoveOn.first(states, state -> proof(state, proof)))
                .or(() -> MoveOn.first(states, state -> hidden(state, keys, proof, from)));
    }

    private static Optional<Refusal<Moved>> secondPerson(Move move, RecordState state) {
        return state.proposers().contains(move.by())
                ? Optional.of(new SecondPersonNeeded<>(state.key()))
                : Optional.empty();
    }

    private static Optional<Refusal<Moved>> proof(RecordState state, Map<Key, Set<Key>> proof) {
        return state.kind().needsProof() && !proof.containsKey(state.key())
                ? Optional.of(new ProofMissing<>(state.key()))
                : Optional.empty();
    }

    private Optional<Refusal<Moved>> hidden(
            RecordState state, Set<Key> together, Map<Key, Set<Key>> proof, Instant from) {
        var named = new HashSet<>(Fields.namedBy(versions.last(state)));
        named.addAll(proof.getOrDefault(state.key(), Set.of()));
        named.removeAll(together);
        named.remove(state.key());
        var open = ledger.publicFrom(named);
        return named.stream()
                .filter(key -> !open.containsKey(key) || open.get(key).isAfter(from))
                .sorted()
                .<Refusal<Moved>>map(key -> new NotYetPublic<>(state.key(), key))
                .findFirst();
    }
}
