package nl.opvolgmonitor.domain.deadline;

import java.util.List;
import java.util.Optional;

/** One or more whole years: "2022", "dit jaar", "2021 en 2022", "de periode 2021–2024". */
final class YearFamily implements TimeFamily {

    private static final List<String> BEFORE =
            List.of("jaren", "periode", "jaar", "kalenderjaar", "het jaar", "het kalenderjaar", "begrotingsjaar");
    /** Longer than any list of years in a letter; it bounds the work. */
    private static final int LONGEST_LIST = 10;

    private static final List<String> BETWEEN = List.of("tot en met", "t / m", "en", "of", "-", "/");

    @Override
    public RuleName name() {
        return new RuleName("jaar", 2);
    }

    @Override
    public Optional<TimeName> take(TokenCursor cursor) {
        var counted = YearWords.takeNamed(cursor);
        if (counted.isEmpty()) {
            cursor.takeOneOf(BEFORE);
        }
        return counted.or(() -> cursor.takeYear().map(YearWords::given)).map(year -> name(year, cursor));
    }

    private static TimeName name(YearWords first, TokenCursor cursor) {
        for (int more = 0; more < LONGEST_LIST && first.isGiven() && isListed(cursor); more++) {
            cursor.to(cursor.at() + 2);
        }
        int before = cursor.at();
        boolean going = first.isGiven() && cursor.takeOneOf(BETWEEN).isPresent();
        var last = going ? cursor.takeYear().filter(year -> year > first.value()) : Optional.<Integer>empty();
        if (last.isEmpty()) {
            cursor.to(before);
        }
        return last.map(year -> range(first.value(), year)).orElseGet(() -> whole(first));
    }

    /** "2026, 2027 en 2028": the years between the first and the last. */
    private static boolean isListed(TokenCursor cursor) {
        var ahead = cursor.copy();
        return ahead.take(",")
                && ahead.takeYear().isPresent()
                && (ahead.peek(0).equals(",") || ahead.peek(0).equals("en"))
                && isYear(ahead.peek(1));
    }

    private static boolean isYear(String word) {
        return word.matches("20\\d\\d");
    }

    private static TimeName whole(YearWords year) {
        return new Yearly(
                DeadlineKind.YEAR, one -> Optional.of(Period.months(one, 1, 12)), year, null, !year.isGiven());
    }

    private static TimeName range(int first, int last) {
        var period = Period.of(
                Period.months(first, 1, 12).first(), Period.months(last, 1, 12).last());
        return new Yearly(DeadlineKind.YEAR_RANGE, one -> Optional.of(period), YearWords.given(first), null, false);
    }
}
