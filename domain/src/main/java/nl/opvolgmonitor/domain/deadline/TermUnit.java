package nl.opvolgmonitor.domain.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Units in which a term is counted. */
enum TermUnit {
    DAY('D'),
    WORKING_DAY('D'),
    WEEK('W'),
    MONTH('M'),
    QUARTER('M'),
    HALF_YEAR('M'),
    YEAR_AND_A_HALF('M'),
    YEAR('Y');

    private final char iso;

    TermUnit(char iso) {
        this.iso = iso;
    }

    static Optional<TermUnit> take(TokenCursor cursor) {
        return Arrays.stream(values())
                .filter(unit -> cursor.takeOneOf(unit.words()).isPresent())
                .findFirst();
    }

    /** ISO 8601, such as P3M for one quarter. */
    String period(int count) {
        return "P%d%c".formatted(count * inIso(), iso);
    }

    LocalDate after(LocalDate start, int count) {
        return switch (this) {
            case DAY -> start.plusDays(count);
            case WORKING_DAY -> afterWorkingDays(start, count);
            case WEEK -> start.plusWeeks(count);
            case MONTH, QUARTER, HALF_YEAR, YEAR_AND_A_HALF -> start.plusMonths((long) count * inIso());
            case YEAR -> start.plusYears(count);
        };
    }

    private List<String> words() {
        return switch (this) {
            case DAY -> List.of("dagen", "dag");
            case WORKING_DAY -> List.of("werkdagen", "werkdag");
            case WEEK -> List.of("weken", "week");
            case MONTH -> List.of("maanden", "maand");
            case QUARTER -> List.of("kwartalen", "kwartaal");
            case HALF_YEAR -> List.of("half jaar", "halfjaar", "halve jaar");
            case YEAR_AND_A_HALF -> List.of("anderhalf jaar");
            case YEAR -> List.of("jaren", "jaar", "kalenderjaar");
        };
    }

    private int inIso() {
        return switch (this) {
            case DAY, WORKING_DAY, WEEK, MONTH, YEAR -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR_AND_A_HALF -> 18;
        };
    }

    private static LocalDate afterWorkingDays(LocalDate start, int count) {
        var day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            left -= day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? 1 : 0;
        }
        return day;
    }
}
