package nl.opvolgmonitor.domain.register;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes a record in a new version, unless someone else did so in between. */
public final class Amend {

    private final Ledger ledger;
    private final Versions versions;
    private final Entries entries;
    private final Admission admission;
    private final Clock clock;

    public Amend(Ledger ledger, Versions versions, Entries entries, Clock clock) {
        this.ledger = ledger;
        this.versions = versions;
        this.entries = entries;
        this.admission = new Admission(entries);
        this.clock = clock;
    }

    /** Must run inside a transaction: from here to its end no one else changes this record. */
    public <T extends Registered> Outcome<T> handle(Amendment<T> amendment, Records<T> records) {
        var key = amendment.registration().key();
        ledger.lock(List.of(key));
        var state = ledger.states(Set.of(key)).get(key);
        var refusal = this.<T>refusal(amendment, state);
        if (refusal.isPresent() || state == null) {
            return refusal.orElseGet(() -> new RecordNotFound<>(key));
        }
        try {
            return enter(amendment, state, records);
        } catch (InvalidContent invalid) {
            return new InvalidInput<>(String.valueOf(invalid.getMessage()));
        }
    }

    private <T extends Registered> Optional<Refusal<T>> refusal(Amendment<T> amendment, @Nullable RecordState state) {
        if (state == null || state.kind() != amendment.registration().kind()) {
            return Optional.of(new RecordNotFound<>(amendment.registration().key()));
        }
        if (state.status() == RecordStatus.WITHDRAWN) {
            return Optional.of(new WrongStatus<>(state.key(), state.status(), "niet ingetrokken"));
        }
        if (amendment.change() == Change.CORRECTED && state.publishedVersion() == null) {
            return Optional.of(new WrongStatus<>(state.key(), state.status(), "gepubliceerd; wijzig het"));
        }
        return Optional.empty();
    }

    private <T extends Registered> Outcome<T> enter(Amendment<T> amendment, RecordState state, Records<T> records) {
        var registration = amendment.registration();
        var last = versions.last(state);
        var entry = admission.next(registration, last.entry(), proof(state.key()), PointInTime.now(clock));
        var record = registration.content().apply(entry);
        if (amendment.expectedVersion() != state.version()) {
            return conflict(amendment.expectedVersion(), state, record);
        }
        var refusal = admission.refusal(registration);
        return refusal.isPresent() ? refusal.get() : add(amendment, entry, record, last, records);
    }

    private Set<Key> proof(Key key) {
        return ledger.provenBy(Set.of(key)).getOrDefault(key, Set.of());
    }

    private <T extends Registered> Outcome<T> add(
            Amendment<T> amendment, Entry entry, T record, Registered last, Records<T> records) {
        var quotes = amendment.registration().quotes();
        if (Fields.of(record).equals(Fields.of(last)) && quotes.isEmpty()) {
            return new InvalidInput<>("Deze wijziging verandert niets");
        }
        entries.openNext(entry, amendment);
        records.add(record);
        return new Accepted<>(record);
    }

    private <T> Conflict<T> conflict(int expected, RecordState state, Registered wanted) {
        var current = versions.last(state);
        var seen = Fields.of(versions.at(state, expected));
        return new Conflict<>(current, expected, seen.changesTo(Fields.of(current)), seen.changesTo(Fields.of(wanted)));
    }
}
