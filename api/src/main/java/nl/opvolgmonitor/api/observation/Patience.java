package nl.opvolgmonitor.api.observation;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long to wait: between two requests, and before an attempt that follows a failure. */
final class Patience {

    static final int ATTEMPTS = 5;
    static final Duration BETWEEN = Duration.ofSeconds(1);

    /** Whoever asks us to stay away for longer, will be asked again in a next run. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private final Pause pause;
    private final RandomGenerator chance;
    private final Clock clock;

    Patience(Pause pause, RandomGenerator chance, Clock clock) {
        this.pause = pause;
        this.chance = chance;
        this.clock = clock;
    }

    void betweenRequests() {
        pause.forAtLeast(BETWEEN);
    }

    /**
     * Waits as long as the answer asked, or else twice as long as the time before, give or take a half so that clients do
     * not return together.
     *
     * @param attempt the first is 1
     */
    void after(int attempt, Optional<String> retryAfter) {
        var asked = retryAfter.flatMap(this::read).orElse(Duration.ZERO);
        if (asked.compareTo(LONGEST) > 0) {
            throw new HouseUnavailable("De open data van de Kamer vragen om later terug te komen.");
        }
        long doubled = BETWEEN.toMillis() << attempt;
        var ours = Duration.ofMillis((long) (doubled * (0.5 + chance.nextDouble())));
        pause.forAtLeast(asked.compareTo(ours) > 0 ? asked : ours);
    }

    /** In seconds, or as a date in the form of HTTP. */
    private Optional<Duration> read(String retryAfter) {
        if (retryAfter.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)));
        }
        try {
            var until = ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(clock.instant(), until.toInstant()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
