package nl.opvolgmonitor.domain.imports;

import static nl.opvolgmonitor.domain.imports.KnownEntries.unasked;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.RecordState;
import nl.opvolgmonitor.domain.register.RecordStatus;
import nl.opvolgmonitor.domain.register.RecordVersion;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Standing;
import nl.opvolgmonitor.domain.register.Versions;

/** Where records stand, as the commands of an import see it. What the import itself brings is a concept without a version. */
final class KnownLedger implements Ledger, Versions {

    private final Known known;

    KnownLedger(Known known) {
        this.known = known;
    }

    /** The whole import is one writer already. */
    @Override
    public void lock(Collection<Key> records) {}

    @Override
    public Map<Key, RecordState> states(Set<Key> records) {
        var states = new HashMap<Key, RecordState>();
        for (var key : records) {
            var state = known.state(key);
            var kind = known.kind(key);
            if (state != null) {
                states.put(key, state);
            } else if (kind != null) {
                states.put(
                        key,
                        new RecordState(key, kind, 0, RecordStatus.CONCEPT, null, null, Set.of(), null, Instant.EPOCH));
            }
        }
        return states;
    }

    @Override
    public Map<Key, Set<Key>> provenBy(Set<Key> records) {
        var proof = new HashMap<Key, Set<Key>>();
        records.forEach(key -> proof.put(key, known.proof(key)));
        return proof;
    }

    /** Nobody changed the record in between: it was read in the transaction that keeps all others waiting. */
    @Override
    public Registered at(RecordState record, int version) {
        return Objects.requireNonNull(known.last(record.key()));
    }

    @Override
    public List<RecordState> standing(Standing standing, int first, int skip) {
        throw unasked();
    }

    @Override
    public long countStanding(Standing standing) {
        throw unasked();
    }

    @Override
    public void move(Key record, int version, RecordStatus to, Passing passing) {
        throw unasked();
    }

    @Override
    public void withdraw(Key record, Passing passing) {
        throw unasked();
    }

    @Override
    public Map<Key, Instant> publicFrom(Set<Key> records) {
        throw unasked();
    }

    @Override
    public List<Key> namedBy(Key record, int first) {
        throw unasked();
    }

    @Override
    public List<Key> namedPublicly(Key record) {
        throw unasked();
    }

    @Override
    public Map<Key, List<RecordVersion>> ofEach(Collection<RecordState> records) {
        throw unasked();
    }
}
