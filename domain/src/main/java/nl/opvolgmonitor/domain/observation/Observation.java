package nl.opvolgmonitor.domain.observation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One version of a record of the Tweede Kamer, as it was found there.
 *
 * @param sourceId the id that the source gives it, which never changes
 * @param changedAt when it became visible there; null when the source does not say
 * @param deleted whether the source says that it is gone; then it has no fields, and says nothing else
 */
public record Observation(
        ObservedEntity entity, UUID sourceId, @Nullable Instant changedAt, RawFields fields, boolean deleted) {

    /** The database keeps microseconds, and what it gives back must not seem later than what it got. */
    public Observation {
        changedAt = changedAt == null ? null : changedAt.truncatedTo(ChronoUnit.MICROS);
        fields = deleted ? RawFields.of(Map.of()) : fields;
    }

    /** An id and nothing else: the source knows that it exists, but not yet what it is. */
    public boolean isPlaceholder() {
        return !deleted && fields.isEmpty();
    }

    /** The number by which people know it; empty for a decision and for what is gone. */
    public Optional<String> number() {
        return fields.text("Nummer").or(() -> fields.text("DocumentNummer"));
    }

    /** What it is about: its subject, title or text, or the sort of a decision. */
    public Optional<String> title() {
        return Stream.of("Onderwerp", "Titel", "Tekst", "BesluitSoort")
                .flatMap(field -> fields.text(field).stream())
                .findFirst();
    }

    /** What it can be found by: see {@link Names}. Empty for what is gone. */
    public SortedSet<String> names() {
        return Names.of(this);
    }

    /** Whether it says something that an earlier observation did not say; what was read before is no news. */
    public boolean isNewsAfter(Observation before) {
        boolean older = changedAt != null && before.changedAt != null && changedAt.isBefore(before.changedAt);
        return !older && (deleted != before.deleted || !fields.equals(before.fields));
    }
}
