package nl.opvolgmonitor.domain.citation;

import java.util.Arrays;
import java.util.Optional;

/** Publication ids of the official gazettes: {@code stb-2013-444}, {@code stcrt-2012-12253}, {@code trb-2012-4}. */
final class GazetteIdFamily implements Family {

    @Override
    public Optional<Phrase> read(Cursor cursor) {
        int start = cursor.at();
        if (!cursor.isAtStartOfId()) {
            return Optional.empty();
        }
        return Arrays.stream(Gazette.Series.values())
                .filter(series -> cursor.takes(ahead -> ahead.takeText(series.code()) && ahead.take('-')))
                .findFirst()
                .flatMap(series -> number(cursor, series))
                .map(gazette -> Phrase.upTo(cursor, start, Reading.of(gazette)));
    }

    private static Optional<Gazette> number(Cursor cursor, Gazette.Series series) {
        var year = cursor.takeDigits();
        boolean dated = Letters.areDigits(year, 4, 4) && cursor.take('-');
        return dated ? cursor.takeNumber(6).map(number -> new Gazette(series, year, number)) : Optional.empty();
    }
}
