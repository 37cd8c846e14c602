package nl.opvolgmonitor.domain.deadline;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The beginning, the middle and the end. */
enum PartWord {
    START(DeadlineKind.START_OF_YEAR, Convention.START, Convention.START_OF_MONTH),
    MIDDLE(DeadlineKind.MID_YEAR, Convention.MIDDLE, Convention.MIDDLE_OF_MONTH),
    END(DeadlineKind.END_OF_YEAR, Convention.END, Convention.END_OF_MONTH);

    private final DeadlineKind kind;
    private final Convention ofYear;
    private final Convention ofMonth;

    PartWord(DeadlineKind kind, Convention ofYear, Convention ofMonth) {
        this.kind = kind;
        this.ofYear = ofYear;
        this.ofMonth = ofMonth;
    }

    static Optional<PartWord> take(TokenCursor cursor) {
        var part = Arrays.stream(values())
                .filter(one -> cursor.takeOneOf(one.words()).isPresent())
                .findFirst();
        part.ifPresent(one -> cursor.take("van"));
        return part;
    }

    DeadlineKind kind() {
        return kind;
    }

    Convention ofYear() {
        return ofYear;
    }

    Convention ofMonth() {
        return ofMonth;
    }

    Period inYear(int year) {
        return switch (this) {
            case START -> Period.months(year, 1, 3);
            case MIDDLE ->
                Period.months(year, 4, 9).withBefore(YearMonth.of(year, 6).atEndOfMonth());
            case END ->
                Period.months(year, 10, 12).withBefore(YearMonth.of(year, 12).atEndOfMonth());
        };
    }

    Period inMonth(YearMonth month) {
        return switch (this) {
            case START -> Period.of(month.atDay(1), month.atDay(10));
            case MIDDLE -> Period.of(month.atDay(11), month.atDay(20)).withBefore(month.atDay(15));
            case END -> Period.of(month.atDay(21), month.atEndOfMonth()).withBefore(month.atEndOfMonth());
        };
    }

    private List<String> words() {
        return switch (this) {
            case START -> List.of("begin", "aanvang", "start");
            case MIDDLE -> List.of("medio", "midden", "halverwege", "half");
            case END -> List.of("eind", "einde", "ultimo");
        };
    }
}
