package nl.opvolgmonitor.domain.citation;

import java.util.Optional;

/** Reads {@code 2019/20}, {@code 2019-2020}, {@code vergaderjaar 2019–2020} or a range {@code 1993/94-1996/97}. */
final class YearGrammar {

    private static final int CENTURY = 100;

    private YearGrammar() {}

    /** The year, or of a range the first that is not possible, otherwise its first. */
    static Optional<WrittenYear> read(Cursor cursor) {
        return cursor.attempt(YearGrammar::years);
    }

    private static Optional<WrittenYear> years(Cursor cursor) {
        cursor.takeWord("vergaderjaar");
        cursor.skipSpace();
        return year(cursor)
                .map(first -> cursor.attempt(YearGrammar::endOfRange)
                        .filter(last -> first.isPossible() && !last.isPossible())
                        .orElse(first));
    }

    private static Optional<WrittenYear> endOfRange(Cursor cursor) {
        cursor.skipSpace();
        boolean dash = cursor.take('-');
        cursor.skipSpace();
        return dash ? year(cursor) : Optional.empty();
    }

    private static Optional<WrittenYear> year(Cursor cursor) {
        var first = cursor.takeDigits();
        cursor.skipSpace();
        boolean parted = cursor.take('/') || cursor.take('-');
        cursor.skipSpace();
        var second = cursor.takeDigits();
        return parted ? ofDigits(first, second) : Optional.empty();
    }

    /** The second year may have two digits. Empty when either is no year in which a parliament sat. */
    static Optional<WrittenYear> ofDigits(String first, String second) {
        if (!isCalendarYear(first) || (second.length() != 2 && !isCalendarYear(second))) {
            return Optional.empty();
        }
        return Optional.of(written(Integer.parseInt(first), Integer.parseInt(second)));
    }

    private static boolean isCalendarYear(String digits) {
        return Letters.areDigits(digits, 4, 4) && digits.compareTo("1800") >= 0 && digits.compareTo("2200") < 0;
    }

    /** Two digits stand for a year in the same century, or for the turn of it: 1999/00. */
    private static WrittenYear written(int first, int second) {
        if (second >= CENTURY) {
            return new WrittenYear(first, second);
        }
        int inCentury = first / CENTURY * CENTURY + second;
        return new WrittenYear(first, second == 0 ? inCentury + CENTURY : inCentury);
    }
}
