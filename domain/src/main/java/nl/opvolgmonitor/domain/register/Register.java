package nl.opvolgmonitor.domain.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Enters a record of any kind: checks its key, its references and its proof, and adds it to the ledger. */
public final class Register {

    private final Entries entries;
    private final Clock clock;

    public Register(Entries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Must run inside a transaction: a refusal leaves nothing behind, an accepted record is complete. */
    public <T extends Registered> Outcome<T> handle(Registration<T> registration, Records<T> records) {
        var refusal = this.<T>refusal(registration);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        try {
            return new Accepted<>(enter(registration, records));
        } catch (InvalidContent invalid) {
            return new InvalidInput<>(String.valueOf(invalid.getMessage()));
        }
    }

    private <T extends Registered> T enter(Registration<T> registration, Records<T> records) {
        var entry = entry(registration);
        var record = registration.content().apply(entry);
        entries.open(entry, registration);
        records.add(record);
        return record;
    }

    private <T extends Registered> Optional<Refusal<T>> refusal(Registration<T> registration) {
        if (!entries.existing(Set.of(registration.key())).isEmpty()) {
            return Optional.of(new KeyTaken<>(registration.key()));
        }
        return this.<T>missingReference(registration).or(() -> missingQuote(registration));
    }

    private <T extends Registered> Optional<Refusal<T>> missingReference(Registration<T> registration) {
        var existing = entries.existing(registration.references());
        return registration.references().stream()
                .filter(key -> !existing.contains(key))
                .sorted()
                .<Refusal<T>>map(RecordNotFound::new)
                .findFirst();
    }

    private <T extends Registered> Optional<Refusal<T>> missingQuote(Registration<T> registration) {
        var texts = texts(registration);
        return registration.quotes().stream()
                .filter(quote -> !quote.occursIn(texts.getOrDefault(quote.document(), "")))
                .<Refusal<T>>map(quote -> new QuoteNotFound<>(quote.document(), quote.text()))
                .findFirst();
    }

    private Map<Key, String> texts(Registration<?> registration) {
        var texts = new HashMap<>(entries.texts(documents(registration)));
        if (registration.text() != null) {
            texts.put(registration.key(), registration.text());
        }
        return texts;
    }

    private Entry entry(Registration<?> registration) {
        var now = PointInTime.now(clock);
        return new Entry(
                registration.key(), 1, registration.effective(), effectiveFrom(registration, now), now.known());
    }

    private LocalDate effectiveFrom(Registration<?> registration, PointInTime now) {
        if (registration.kind().isStanding()) {
            return Entry.BEGINNING;
        }
        var effective = registration.effective();
        if (effective != null && effective.latest() != null) {
            return effective.latest();
        }
        var stated = entries.effectiveFrom(documents(registration));
        return stated.values().stream().min(LocalDate::compareTo).orElse(now.effective());
    }

    private static Set<Key> documents(Registration<?> registration) {
        return registration.quotes().stream().map(Quote::document).collect(Collectors.toSet());
    }
}
