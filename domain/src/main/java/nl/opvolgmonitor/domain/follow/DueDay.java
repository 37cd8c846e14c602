package nl.opvolgmonitor.domain.follow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.register.Key;

/** The last day, as it now stands, of something that is not settled: its deadline is an entry in a series. */
public record DueDay(Key subject, Key deadline, LocalDate latest) {

    /** Days after the last day; before it they are negative. */
    private static final int[] DAYS = {-90, -30, -7, 7, 30, 90};

    /** For how many days a reminder that could not go out is still worth sending: a weekly mail takes it along. */
    private static final int STALE = 7;

    /** The reminder that falls due after that day, today at the latest. */
    Optional<Occasion> reminder(LocalDate after, LocalDate today) {
        return IntStream.of(DAYS)
                .filter(days -> isDue(latest.plusDays(days), after, today))
                .mapToObj(days -> Occasion.reminder(this, days))
                .findFirst();
    }

    private static boolean isDue(LocalDate day, LocalDate after, LocalDate today) {
        return day.isAfter(after) && !day.isAfter(today) && ChronoUnit.DAYS.between(day, today) < STALE;
    }
}
