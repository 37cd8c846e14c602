package nl.opvolgmonitor.domain.deadline;

import java.util.List;
import java.util.Set;

/**
 * The words before a point in time.
 *
 * @param plain whether it is "voor" without an accent, which can also mean "in" or "about"
 * @param planned whether planning is spoken of nearby, so that "voor 2021" means in 2021
 * @param rough whether it is "rond" or the like
 */
record Lead(Preposition preposition, boolean plain, boolean planned, boolean rough) {

    static final Lead NOTHING = new Lead(Preposition.NONE, false, false, false);

    private static final int NEARBY = 12;
    private static final List<String> ROUGH = List.of("rond", "rondom", "omstreeks");
    private static final Set<String> PLANNING =
            Set.of("gepland", "ingepland", "voorzien", "geagendeerd", "geprogrammeerd", "staat", "staan");
    private static final Set<String> ENDS = Set.of(".", ";", "!", "?", Token.PARAGRAPH, "");

    /** Takes the words before a point in time with the article behind them. */
    static Lead take(TokenCursor cursor) {
        int start = cursor.at();
        return LeadPhrases.take(cursor)
                .map(preposition -> lead(preposition, cursor, start))
                .orElse(NOTHING);
    }

    /** What "voor" says when planning is spoken of. */
    Preposition meant() {
        return plain && planned ? Preposition.AT : preposition;
    }

    private static Lead lead(Preposition preposition, TokenCursor cursor, int start) {
        boolean single = cursor.at() == start + 1;
        var first = cursor.token(start);
        boolean plain = single && first.text().equals("voor") && !first.stressed();
        boolean rough = single && ROUGH.contains(first.text());
        cursor.takeOneOf(List.of("het", "de", "t"));
        return new Lead(preposition, plain, plain && isPlanned(cursor), rough);
    }

    private static boolean isPlanned(TokenCursor cursor) {
        return isPlanned(cursor, -1) || isPlanned(cursor, 1);
    }

    private static boolean isPlanned(TokenCursor cursor, int step) {
        for (int distance = step; Math.abs(distance) <= NEARBY; distance += step) {
            String word = cursor.peek(distance);
            if (ENDS.contains(word)) {
                return false;
            }
            if (PLANNING.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
