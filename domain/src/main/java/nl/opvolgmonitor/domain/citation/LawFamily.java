package nl.opvolgmonitor.domain.citation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Acts by their id in the Basiswettenbestand, with an article in one of its spellings: {@code BWBR0034176},
 * {@code BWBR0034176, artikel 7, lid 3}, {@code BWBR0034176/2020-01-01#Artikel7} and
 * {@code jci1.3:c:BWBR0034176&artikel=7&lid=3}.
 */
final class LawFamily implements Family {

    private static final Pattern ID = Pattern.compile("(?i:jci1\\.\\d+:[cv]:)?(?i:(BWB[RVW]\\d{7}))(?![\\p{L}\\p{N}])");
    private static final int LONGEST_ID = 24;

    @Override
    public Optional<Phrase> read(Cursor cursor) {
        int start = cursor.at();
        if (!cursor.isAtStartOfId()) {
            return Optional.empty();
        }
        return cursor.takeMatch(ID, LONGEST_ID).map(match -> {
            var id = match.group(1).toUpperCase(Locale.ROOT);
            return Phrase.upTo(cursor, start, Reading.of(ArticleGrammar.read(cursor, id)));
        });
    }
}
