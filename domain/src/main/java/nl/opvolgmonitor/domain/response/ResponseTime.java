package nl.opvolgmonitor.domain.response;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import nl.opvolgmonitor.domain.register.Moment;

/** How long an answer took. */
public final class ResponseTime {

    private ResponseTime() {}

    /** Whole days from publication to answer; null unless both are known to the day. */
    public static @Nullable Long days(@Nullable Moment published, @Nullable Moment answered) {
        var from = published == null ? null : published.day();
        var to = answered == null ? null : answered.day();
        return from == null || to == null ? null : ChronoUnit.DAYS.between(from, to);
    }
}
