package nl.opvolgmonitor.domain.citation;

import static java.time.DayOfWeek.TUESDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.LocalDate;
import java.time.Month;

/**
 * A parliamentary year (vergaderjaar), from Prinsjesdag, the third Tuesday of September, to the next one.
 *
 * @param start the calendar year in which it begins, four digits
 */
public record ParliamentaryYear(int start) {

    public ParliamentaryYear {
        if (start < 1000 || start > 9998) {
            throw new IllegalArgumentException("A parliamentary year starts in a year of four digits, not " + start);
        }
    }

    /** The parliamentary year in which a day falls. */
    public static ParliamentaryYear containing(LocalDate day) {
        var opening = LocalDate.of(day.getYear(), Month.SEPTEMBER, 1).with(dayOfWeekInMonth(3, TUESDAY));
        return new ParliamentaryYear(day.isBefore(opening) ? day.getYear() - 1 : day.getYear());
    }

    /** As it stands in ids: 20192020. */
    String code() {
        return "%d%d".formatted(start, start + 1);
    }

    /** As it stands in printed citations: 2019/20. */
    @Override
    public String toString() {
        return "%d/%02d".formatted(start, (start + 1) % 100);
    }
}
