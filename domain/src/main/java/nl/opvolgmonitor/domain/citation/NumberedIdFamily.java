package nl.opvolgmonitor.domain.citation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Ids that are their own key: commitments to the Eerste Kamer ({@code T02883}) and to the Tweede Kamer
 * ({@code TZ202412-116}), documents, cases, activities and agenda items of the Tweede Kamer ({@code 2022D54741}), and
 * documents outside a dossier ({@code nds-tk-2022D54741}).
 */
final class NumberedIdFamily implements Family {

    private static final int LONGEST = 24;
    private static final String OUTSIDE_A_DOSSIER = "nds-tk-";
    private static final Pattern ID = Pattern.compile(
            "(?:T\\d{5}|TZ\\d{6}-\\d{1,5}|\\d{4}[ZDAP]\\d{5}|(?i:nds-tk-\\d{4}D\\d{1,6}))(?![\\p{L}\\p{N}])");

    @Override
    public Optional<Phrase> read(Cursor cursor) {
        int start = cursor.at();
        if (!cursor.isAtStartOfId()) {
            return Optional.empty();
        }
        return cursor.takeMatch(ID, LONGEST)
                .map(id -> Phrase.upTo(cursor, start, Reading.of(new Verbatim(inUsualCase(id.group())))));
    }

    private static String inUsualCase(String id) {
        var capitals = id.toUpperCase(Locale.ROOT);
        boolean outside = capitals.startsWith(OUTSIDE_A_DOSSIER.toUpperCase(Locale.ROOT));
        return outside ? OUTSIDE_A_DOSSIER + capitals.substring(OUTSIDE_A_DOSSIER.length()) : capitals;
    }
}
