package nl.opvolgmonitor.domain.citation;

import java.util.List;

/**
 * Where a number or letter without announcement may end. In "28638, 22." and "31560, C, p. 19" it does; in
 * "28638, 12 moties" and "28638, VAO mensenhandel" the sentence simply goes on.
 */
final class PhraseEnd {

    private static final List<String> CONNECTIVES =
            List.of("en", "p", "pp", "pag", "pagina", "blz", "bladzijde", "e.v", "herdruk", "jo");

    private PhraseEnd() {}

    static boolean isNext(Cursor cursor) {
        return !cursor.isWithinWord()
                && !cursor.isBefore(PhraseEnd::compound)
                && cursor.isBefore(PhraseEnd::noSentence);
    }

    private static boolean compound(Cursor cursor) {
        return cursor.take('-') && Character.isLetter(cursor.next());
    }

    private static boolean noSentence(Cursor cursor) {
        cursor.takeWhile(character -> character == ' ');
        return !Character.isLetter(cursor.next()) || CONNECTIVES.stream().anyMatch(cursor::takeWord);
    }
}
