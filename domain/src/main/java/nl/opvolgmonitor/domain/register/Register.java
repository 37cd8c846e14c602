package nl.opvolgmonitor.domain.register;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Enters a record of any kind: checks its key, its references and its proof, and adds it to the ledger. */
public final class Register {

    private final Entries entries;
    private final Admission admission;
    private final Clock clock;

    public Register(Entries entries, Clock clock) {
        this.entries = entries;
        this.admission = new Admission(entries);
        this.clock = clock;
    }

    /** Must run inside a transaction: a refusal leaves nothing behind, an accepted record is complete. */
    public <T extends Registered> Outcome<T> handle(Registration<T> registration, Records<T> records) {
        var refusal = this.<T>refusal(registration);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        try {
            return enter(registration, records);
        } catch (InvalidContent invalid) {
            return new InvalidInput<>(String.valueOf(invalid.getMessage()));
        }
    }

    private <T extends Registered> Optional<Refusal<T>> refusal(Registration<T> registration) {
        if (!entries.existing(Set.of(registration.key())).isEmpty()) {
            return Optional.of(new KeyTaken<>(registration.key()));
        }
        return admission.refusal(registration);
    }

    private <T extends Registered> Outcome<T> enter(Registration<T> registration, Records<T> records) {
        var entry = admission.first(registration, PointInTime.now(clock));
        var record = registration.content().apply(entry);
        if (record.needsQuote() && registration.quotes().isEmpty()) {
            return new ProofMissing<>(registration.key());
        }
        entries.open(entry, registration);
        records.add(record);
        return new Accepted<>(record);
    }
}
