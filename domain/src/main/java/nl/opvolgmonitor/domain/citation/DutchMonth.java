package nl.opvolgmonitor.domain.citation;

import java.util.List;

/** The names of the months, which tell a day from a sub-number. */
final class DutchMonth {

    static final List<String> NAMES = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private DutchMonth() {}

    static boolean isNext(Cursor cursor) {
        return cursor.isBefore(ahead -> ahead.skipSpace() && NAMES.stream().anyMatch(ahead::takeWord));
    }
}
