package nl.opvolgmonitor.domain.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in one Dutch phrase how deadline words were read, and by what. */
public final class DeadlinePrinter {

    private static final Map<Character, String> UNITS = Map.of('D', "dagen", 'W', "weken", 'M', "maanden", 'Y', "jaar");
    private static final Map<String, String> ONE = Map.of("P1W", "elke week", "P1M", "elke maand", "P1Y", "elk jaar");

    private DeadlinePrinter() {}

    /** Such as "uiterlijk 8 juli 2021 (zomerreces 2021, recesrooster v1)". */
    public static String print(DeadlineReading reading) {
        String grounds = reading.resolvedWith();
        String said = said(reading);
        return grounds == null ? said : "%s (%s)".formatted(said, grounds(grounds));
    }

    /** Such as "van 1 oktober 2021 tot en met 31 december 2021"; a side that is null is open. */
    public static String days(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null) {
            return latest == null ? "zonder datum" : "uiterlijk " + day(latest);
        }
        if (latest == null) {
            return "vanaf " + day(earliest);
        }
        return earliest.equals(latest)
                ? "op " + day(latest)
                : "van %s tot en met %s".formatted(day(earliest), day(latest));
    }

    private static String said(DeadlineReading reading) {
        var reviewOn = reading.reviewOn();
        String every = reading.recursEvery();
        if (every != null) {
            return every(every);
        }
        if (reviewOn != null) {
            return days(reading.earliest(), null) + ", te bekijken op " + day(reviewOn);
        }
        return reading.kind() == DeadlineKind.CONDITIONAL
                ? "zodra aan de voorwaarde is voldaan"
                : asked(reading, days(reading.earliest(), reading.latest()));
    }

    private static String asked(DeadlineReading reading, String days) {
        return reading.question() == null ? days : "nog niet te bepalen: " + reading.question();
    }

    private static String every(String period) {
        char unit = period.charAt(period.length() - 1);
        String count = period.substring(1, period.length() - 1);
        return ONE.getOrDefault(period, "elke %s %s".formatted(count, UNITS.getOrDefault(unit, "")));
    }

    /** "recesrooster v1: zomerreces 2021" becomes "zomerreces 2021, recesrooster v1". */
    private static String grounds(String resolvedWith) {
        return Arrays.stream(resolvedWith.split("; ", -1))
                .map(ground -> ground.split(": ", 2))
                .map(parts -> parts.length == 1 ? parts[0] : parts[1] + ", " + parts[0])
                .collect(Collectors.joining("; "));
    }

    private static String day(LocalDate day) {
        return "%d %s %d".formatted(day.getDayOfMonth(), DutchMonths.name(day.getMonthValue()), day.getYear());
    }
}
