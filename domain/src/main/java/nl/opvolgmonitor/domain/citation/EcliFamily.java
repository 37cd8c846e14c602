package nl.opvolgmonitor.domain.citation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judgments: {@code ECLI:NL:HR:2013:BZ1234} (European Case Law Identifier: country, court, year, number). */
final class EcliFamily implements Family {

    private static final int LONGEST = 50;
    private static final Pattern ID = Pattern.compile(
            "(?i:ECLI:[A-Z]{2}:[A-Z][A-Z0-9]{0,6}:\\d{4}:[A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?)(?![\\p{L}\\p{N}])");

    @Override
    public Optional<Phrase> read(Cursor cursor) {
        int start = cursor.at();
        if (!cursor.isAtStartOfId()) {
            return Optional.empty();
        }
        return cursor.takeMatch(ID, LONGEST)
                .map(id -> new Verbatim(id.group().toUpperCase(Locale.ROOT)))
                .map(id -> Phrase.upTo(cursor, start, Reading.of(id)));
    }
}
