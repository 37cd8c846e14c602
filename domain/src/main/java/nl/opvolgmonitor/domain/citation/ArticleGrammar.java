package nl.opvolgmonitor.domain.citation;

import java.util.regex.Pattern;

/** Reads the article and the paragraph (lid) behind the id of an act; neither need be there. */
final class ArticleGrammar {

    private static final String NUMBER = "(\\d{1,5}[a-z]{0,2}(?:[.:]\\d{1,5}[a-z]{0,2}){0,3})";
    private static final Pattern ARTICLE = Pattern.compile(
            "(?i:/\\d{4}-\\d\\d-\\d\\d)?/?(?i:,? ?(?:artikel|art\\.) |#artikel|/artikel/|&artikel=)%s(?![\\p{L}\\p{N}])"
                    .formatted(NUMBER));
    private static final Pattern PARAGRAPH =
            Pattern.compile("(?i:,? lid |/lid/|&lid=)%s(?![\\p{L}\\p{N}])".formatted(NUMBER));
    private static final int LONGEST = 64;

    private ArticleGrammar() {}

    static Law read(Cursor cursor, String id) {
        var article = numberIn(cursor, ARTICLE);
        var paragraph = article.isEmpty() ? "" : numberIn(cursor, PARAGRAPH);
        return new Law(id, article, paragraph);
    }

    private static String numberIn(Cursor cursor, Pattern pattern) {
        return cursor.takeMatch(pattern, LONGEST).map(match -> match.group(1)).orElse("");
    }
}
