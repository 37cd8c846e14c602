package nl.opvolgmonitor.domain.signal;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Key;

/**
 * What one record says for a signal: a sentence, and the values that belong in it. A value is a day as {@code 2021-07-08}, a number
 * of days as {@code P86D}, a number, the name of an enum value as {@code FulfilmentStatus.OPEN}, or words of the register.
 */
public record SignalFact(Key record, Said said, List<String> values) {

    public SignalFact {
        values = List.copyOf(values);
    }

    static SignalFact of(Key record, Said said, Object... values) {
        return new SignalFact(
                record, said, Stream.of(values).map(SignalFact::written).toList());
    }

    static Period days(LocalDate from, LocalDate to) {
        return days(ChronoUnit.DAYS.between(from, to));
    }

    static Period days(long number) {
        return Period.ofDays(Math.toIntExact(number));
    }

    private static String written(Object value) {
        return value instanceof Enum<?> choice
                ? choice.getDeclaringClass().getSimpleName() + "." + choice.name()
                : value.toString();
    }
}
