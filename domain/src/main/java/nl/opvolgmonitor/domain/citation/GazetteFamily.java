package nl.opvolgmonitor.domain.citation;

import java.util.Arrays;
import java.util.Optional;

/** Official gazettes as printed: {@code Stb. 2013, 444}, {@code Staatscourant 2012, nr. 12253}. */
final class GazetteFamily implements Family {

    private static final int MOST_DIGITS = 6;

    @Override
    public Optional<Phrase> read(Cursor cursor) {
        int start = cursor.at();
        return Arrays.stream(Gazette.Series.values())
                .filter(series -> isTaken(series, cursor))
                .findFirst()
                .flatMap(series -> number(cursor, series))
                .map(gazette -> Phrase.upTo(cursor, start, Reading.of(gazette)));
    }

    private static boolean isTaken(Gazette.Series series, Cursor cursor) {
        return cursor.takeWord(series.abbreviation())
                || cursor.takeWord(series.fullName())
                || cursor.takeWord(series.code());
    }

    private static Optional<Gazette> number(Cursor cursor, Gazette.Series series) {
        cursor.skipSpace();
        var year = cursor.takeDigits();
        if (!Letters.areDigits(year, 4, 4) || !separator(cursor)) {
            return Optional.empty();
        }
        return cursor.takeNumber(MOST_DIGITS)
                .filter(number -> !DutchMonth.isNext(cursor))
                .map(number -> new Gazette(series, year, number));
    }

    private static boolean separator(Cursor cursor) {
        boolean parted = cursor.take('/') || cursor.skipComma();
        return NumberWord.read(cursor).isPresent() || parted;
    }
}
