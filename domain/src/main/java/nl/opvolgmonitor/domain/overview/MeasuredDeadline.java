package nl.opvolgmonitor.domain.overview;

import java.time.LocalDate;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/**
 * What became of the deadline of a record: the earliest last day that was ever named, the last day as it stands, and since when it
 * surely is met; each null when there is none.
 */
public record MeasuredDeadline(
        Key record,
        DeadlineResult result,
        @Nullable LocalDate firstLatest,
        @Nullable LocalDate latest,
        @Nullable LocalDate metOn) {

    static MeasuredDeadline of(Key record, DeadlineFacts facts, LocalDate day) {
        return new MeasuredDeadline(record, facts.on(day), facts.firstLatest(), facts.latest(), facts.metOn());
    }
}
