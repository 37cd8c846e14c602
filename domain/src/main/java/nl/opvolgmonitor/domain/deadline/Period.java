package nl.opvolgmonitor.domain.deadline;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A stretch of days that words name.
 *
 * @param before the last day that is still before it; before "the end of 2021" is 31 December
 */
record Period(LocalDate first, LocalDate last, LocalDate before) {

    static Period of(LocalDate first, LocalDate last) {
        return new Period(first, last, first.minusDays(1));
    }

    static Period months(int year, int firstMonth, int lastMonth) {
        return of(
                LocalDate.of(year, firstMonth, 1), YearMonth.of(year, lastMonth).atEndOfMonth());
    }

    Period withBefore(LocalDate day) {
        return new Period(first, last, day);
    }
}
