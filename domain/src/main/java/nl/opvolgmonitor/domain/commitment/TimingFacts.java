package nl.opvolgmonitor.domain.commitment;

import java.time.LocalDate;
import java.time.Period;
import nl.opvolgmonitor.domain.deadline.DeadlineKind;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/**
 * What the timing of a commitment rests on, as of a point in time: where it stands, its present deadline (kind null when it has
 * none), whether a condition of that deadline is still open, and the first day on which the commitment held.
 */
public record TimingFacts(
        Key commitment,
        FulfilmentStatus status,
        @Nullable DeadlineKind kind,
        @Nullable LocalDate latest,
        @Nullable Period recursEvery,
        @Nullable LocalDate lastOccurrence,
        @Nullable LocalDate reviewOn,
        boolean conditionOpen,
        LocalDate heldFrom,
        Visibility visibility) {}
