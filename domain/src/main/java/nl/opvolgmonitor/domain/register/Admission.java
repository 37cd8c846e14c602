package nl.opvolgmonitor.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What every version must pass before it enters: the records it names exist, and its quotes stand in their documents. */
final class Admission {

    private static final Wording NONE = new Wording("");

    private final Entries entries;

    Admission(Entries entries) {
        this.entries = entries;
    }

    <T extends Registered> Optional<Refusal<T>> refusal(Registration<T> registration) {
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
        var wordings = wordings(registration);
        return registration.quotes().stream()
                .filter(quote -> !quote.occursIn(wordings.getOrDefault(quote.document(), NONE)))
                .<Refusal<T>>map(quote -> new QuoteNotFound<>(quote.document(), quote.text()))
                .findFirst();
    }

    private Map<Key, Wording> wordings(Registration<?> registration) {
        var documents = documents(registration);
        var wordings = new HashMap<>(entries.wordings(documents));
        if (registration.text() != null && documents.contains(registration.key())) {
            wordings.put(registration.key(), Wording.of(registration.text()));
        }
        return wordings;
    }

    /** The entry of a first version; without a date of its own it holds from the day of what proves it, or else from today. */
    Entry first(Registration<?> registration, PointInTime now) {
        var from = effectiveFrom(registration, documents(registration), now.effective());
        return new Entry(registration.key(), 1, registration.effective(), from, now.known());
    }

    /** The entry of a later version; what proved the earlier ones proves it too. */
    Entry next(Registration<?> registration, Entry last, Set<Key> proof, PointInTime now) {
        var documents = new HashSet<>(documents(registration));
        documents.addAll(proof);
        var from = effectiveFrom(registration, documents, last.effectiveFrom());
        var known = after(last.recordedAt(), now.known());
        return new Entry(registration.key(), last.version() + 1, registration.effective(), from, known);
    }

    /** Of two versions the later one is recorded later, also on a node whose clock is behind that of another. */
    private static Instant after(Instant last, Instant now) {
        return now.isBefore(last) ? last.plus(1, ChronoUnit.MICROS) : now;
    }

    private LocalDate effectiveFrom(Registration<?> registration, Set<Key> documents, LocalDate otherwise) {
        if (registration.kind().isStanding()) {
            return Entry.BEGINNING;
        }
        var effective = registration.effective();
        if (effective != null && effective.latest() != null) {
            return effective.latest();
        }
        return entries.effectiveFrom(documents).values().stream()
                .min(LocalDate::compareTo)
                .orElse(otherwise);
    }

    private static Set<Key> documents(Registration<?> registration) {
        return registration.quotes().stream().map(Quote::document).collect(Collectors.toSet());
    }
}
