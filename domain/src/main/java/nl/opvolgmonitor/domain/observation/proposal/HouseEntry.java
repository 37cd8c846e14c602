package nl.opvolgmonitor.domain.observation.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.observation.KeptObservation;
import nl.opvolgmonitor.domain.observation.Observation;
import nl.opvolgmonitor.domain.observation.RawFields;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.register.PointInTime;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the House's register as it was last observed.
 *
 * @param met the day of the meeting in which a commitment was made; null when unknown, and for anything else
 * @param decisions on a case, in any order; none for anything else
 */
public record HouseEntry(KeptObservation kept, @Nullable LocalDate met, List<Observation> decisions) {

    public HouseEntry {
        decisions = List.copyOf(decisions);
    }

    RawFields fields() {
        return kept.observation().fields();
    }

    /** The key of what it tells of: by its number, and without one by the id that the source gives it. */
    String key() {
        var number =
                kept.observation().number().orElse(kept.observation().sourceId().toString());
        return "tk-" + LetterKey.slug(number);
    }

    /** Since when it says this: the day of its last change, or else of that of a decision on it. */
    LocalDate day() {
        var changes = Stream.concat(Stream.of(kept.observation()), decisions.stream())
                .map(Observation::changedAt)
                .filter(Objects::nonNull)
                .map(Instant.class::cast);
        return LocalDate.ofInstant(changes.max(Instant::compareTo).orElse(kept.seenAt()), PointInTime.ZONE);
    }
}
