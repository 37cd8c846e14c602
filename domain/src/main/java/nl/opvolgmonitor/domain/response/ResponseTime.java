package nl.opvolgmonitor.domain.response;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Moment;
import org.jspecify.annotations.Nullable;

/** How long an answer took. */
public final class ResponseTime {

    private ResponseTime() {}

    /** Whole days from publication to the first of these answers; null unless both are known to the day. */
    public static @Nullable Long days(@Nullable Moment published, List<Moment> answered) {
        var from = published == null ? null : published.day();
        var to = first(answered);
        return from == null || to == null ? null : ChronoUnit.DAYS.between(from, to);
    }

    private static @Nullable LocalDate first(List<Moment> answered) {
        return answered.stream()
                .flatMap(moment -> Stream.ofNullable(moment.day()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
