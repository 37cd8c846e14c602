package nl.opvolgmonitor.domain.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.PointInTime;
import org.jspecify.annotations.Nullable;

/**
 * What the House's register says about a commitment or a motion of ours. It stands beside what we say, and never instead
 * of it.
 *
 * @param sentence in Dutch
 * @param status the words of the source; null when it gives none
 * @param number by which people know it there; null when it is gone
 * @param statusOn when a commitment was met or a motion decided on; null when the source does not say
 * @param appreciation what the cabinet thought of a motion, in the words of the source; null when it gives none
 * @param deleted whether it is gone there
 * @param certainty how sure it is that both are the same
 * @param reason why they are taken to be the same, in Dutch
 * @param observedAt when we first read that it says so
 * @param url the record of the source
 */
public record HouseSays(
        String sentence,
        @Nullable String status,
        @Nullable String number,
        @Nullable LocalDate statusOn,
        @Nullable String appreciation,
        boolean deleted,
        Certainty certainty,
        String reason,
        Instant observedAt,
        String url) {

    static HouseSays of(KeptObservation kept, ObservedCommitment commitment, Certainty certainty, String reason) {
        return new HouseSays(
                sentence(kept, commitment.rawStatus(), "deze toezegging"),
                commitment.rawStatus(),
                commitment.number(),
                commitment.fulfilledOn(),
                null,
                kept.observation().deleted(),
                certainty,
                reason,
                kept.seenAt(),
                kept.url());
    }

    /** The last decision that decides something is where a motion stands. */
    static HouseSays of(KeptObservation kept, ObservedMotion motion, Instant observedAt, String reason) {
        var last = motion.decisions().stream()
                .filter(each -> each.decision() != null)
                .reduce((earlier, later) -> later);
        var status = last.map(ObservedDecision::kind).orElse(null);
        return new HouseSays(
                sentence(kept, status, "deze motie"),
                status,
                motion.number(),
                last.map(ObservedDecision::at).map(HouseSays::day).orElse(null),
                motion.appreciation(),
                kept.observation().deleted(),
                Certainty.CONFIRMED,
                reason,
                observedAt,
                kept.url());
    }

    private static String sentence(KeptObservation kept, @Nullable String status, String what) {
        if (kept.observation().deleted()) {
            return "Het register van de Tweede Kamer heeft %s verwijderd.".formatted(what);
        }
        return Optional.ofNullable(status)
                .map(words -> "Het register van de Tweede Kamer zegt: %s.".formatted(small(words)))
                .orElse("Het register van de Tweede Kamer zegt niet hoe het met %s staat.".formatted(what));
    }

    private static String small(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(Objects.requireNonNull(at), PointInTime.ZONE);
    }
}
