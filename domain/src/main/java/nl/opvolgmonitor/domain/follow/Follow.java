package nl.opvolgmonitor.domain.follow;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.opvolgmonitor.domain.register.Key;

/**
 * Someone follows something. Who it is, is known as {@code follower} only.
 *
 * @param since nothing from before it is news
 * @param plannedUntil up to when news was put in mails
 * @param matched the records that the subject meant at that time
 */
public record Follow(
        UUID id,
        UUID follower,
        Subject subject,
        Frequency frequency,
        boolean paused,
        Instant since,
        Instant plannedUntil,
        Set<Key> matched) {

    /**
     * How far is looked back every time: what was written before {@code plannedUntil} may have been committed after it. That
     * nothing is told twice does not depend on it.
     */
    public static final Duration OVERLAP = Duration.ofDays(1);

    public Follow {
        matched = Set.copyOf(matched);
    }

    /** News is what became public after this. */
    Instant newsFrom() {
        var back = plannedUntil.minus(OVERLAP);
        return back.isBefore(since) ? since : back;
    }
}
