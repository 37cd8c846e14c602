package nl.opvolgmonitor.api.page;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.ui.Sentence;
import nl.opvolgmonitor.ui.Stand;

/** Reads for which point in time a page is asked: {@code per}, a day, and {@code bekend}, a day or an instant. */
@Singleton
public final class Stands {

    private static final Pattern DAY = Pattern.compile("(19|20|21)\\d{2}-\\d{2}-\\d{2}");

    private static final int DAY_LENGTH = "2021-01-10".length();

    private final Clock clock;

    Stands(Clock clock) {
        this.clock = clock;
    }

    Stand of(Asked asked) {
        return of(asked.one("per"), asked.one("bekend"));
    }

    /** Either may be left out; {@link PageRefused} when one of them is no day or instant. */
    public Stand of(Optional<String> day, Optional<String> known) {
        var now = PointInTime.now(clock);
        return new Stand(
                new PointInTime(
                        day.map(Stands::day).orElse(now.effective()),
                        known.map(Stands::instant).orElse(now.known())),
                day.orElse(null),
                known.orElse(null));
    }

    Stand now() {
        return new Stand(PointInTime.now(clock), null, null);
    }

    /** A day as an address has it, or a refusal that says how to write one. */
    static LocalDate day(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException impossible) {
            throw noSuchDate(text);
        }
        throw noSuchDate(text);
    }

    /** A day means: until its end. */
    private static Instant instant(String text) {
        if (DAY.matcher(text).matches()) {
            return day(text)
                    .plusDays(1)
                    .atStartOfDay(PointInTime.ZONE)
                    .toInstant()
                    .minusMillis(1);
        }
        try {
            day(text.length() < DAY_LENGTH ? text : text.substring(0, DAY_LENGTH));
            return Instant.parse(text);
        } catch (DateTimeException impossible) {
            throw noSuchDate(text);
        }
    }

    private static PageRefused noSuchDate(String text) {
        return PageRefused.badRequest(Sentence.of("problem.no-such-date", text));
    }
}
