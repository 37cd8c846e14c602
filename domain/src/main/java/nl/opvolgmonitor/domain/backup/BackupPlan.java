package nl.opvolgmonitor.domain.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import nl.opvolgmonitor.domain.register.PointInTime;
import org.jspecify.annotations.Nullable;

/** When a backup is due: at three at night in Amsterdam, and when asked for more often, each interval after that. */
public record BackupPlan(Duration interval) {

    private static final LocalTime BEGIN = LocalTime.of(3, 0);
    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(15);

    /** From a quarter of an hour to a day. */
    public BackupPlan {
        if (interval.compareTo(SHORTEST) < 0 || interval.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("Between two backups pass at least 15 minutes and at most a day");
        }
    }

    /** Whether none was made since one was due, and the last failure is not too fresh. */
    public boolean isDue(BackupState state, Instant now) {
        if (isWithin(AFTER_TROUBLE, state.troubleAt(), now)) {
            return false;
        }
        var made = state.madeAt();
        return made == null || made.isBefore(lastDue(now));
    }

    /** Whether the last one is so old that two were missed, or there is none. */
    public boolean isOverdue(BackupState state, Instant now) {
        return !isWithin(interval.multipliedBy(2), state.madeAt(), now);
    }

    private static boolean isWithin(Duration span, @Nullable Instant since, Instant now) {
        return since != null && now.isBefore(since.plus(span));
    }

    private Instant lastDue(Instant now) {
        var begin = beginBefore(now);
        var passed = Duration.between(begin, now).dividedBy(interval);
        return begin.plus(interval.multipliedBy(passed));
    }

    private static Instant beginBefore(Instant now) {
        var local = now.atZone(PointInTime.ZONE);
        var day = local.toLocalTime().isBefore(BEGIN) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        return day.atTime(BEGIN).atZone(PointInTime.ZONE).toInstant();
    }
}
