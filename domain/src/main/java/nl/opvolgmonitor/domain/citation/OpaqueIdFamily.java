package nl.opvolgmonitor.domain.citation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Ids that do not show what they belong to: attachments, {@code blg-1184123}, and questions since July 2026. */
final class OpaqueIdFamily implements Family {

    private static final int LONGEST = 16;
    private static final Pattern ID = Pattern.compile("(?i:blg-\\d{1,9}|ah-\\d{6,9})(?![\\p{L}\\p{N}])");

    @Override
    public Optional<Phrase> read(Cursor cursor) {
        int start = cursor.at();
        if (!cursor.isAtStartOfId()) {
            return Optional.empty();
        }
        return cursor.takeMatch(ID, LONGEST)
                .map(id -> new Verbatim(id.group().toLowerCase(Locale.ROOT)))
                .map(id -> Phrase.upTo(cursor, start, Reading.of(id, Warning.ONDOORZICHTIG_ID)));
    }
}
