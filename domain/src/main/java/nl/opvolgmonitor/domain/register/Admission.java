package nl.opvolgmonitor.domain.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What every version must pass before it enters: the records it names exist, and its quotes stand in their documents. */
final class Admission {

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

    Entry entry(Registration<?> registration, int version, PointInTime now) {
        return new Entry(
                registration.key(), version, registration.effective(), effectiveFrom(registration, now), now.known());
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
