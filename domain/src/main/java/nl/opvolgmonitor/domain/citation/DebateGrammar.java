package nl.opvolgmonitor.domain.citation;

import java.util.List;
import java.util.Optional;

/** Reads {@code , nr. 108, item 5} or {@code , p. 7909-7943}, and moves over what is there even if it is too little. */
final class DebateGrammar {

    private static final List<String> PAGE_WORDS =
            List.of("p", "pp", "blz", "pag", "pagina", "bladzijde", "bladzijden");
    private static final int MOST_DIGITS = 5;

    private DebateGrammar() {}

    static Optional<Debate> read(Cursor cursor) {
        cursor.attempt(DebateGrammar::bill);
        var meeting = cursor.attempt(DebateGrammar::meeting);
        var item = cursor.attempt(DebateGrammar::item);
        if (item.isPresent()) {
            return meeting.map(number -> new Debate(number, item.get()));
        }
        return cursor.takes(DebateGrammar::pageWord) ? pages(cursor) : Optional.empty();
    }

    /** Older citations also give the dossier that was debated, which the id does not need. */
    private static Optional<Dossier> bill(Cursor cursor) {
        cursor.skipComma();
        return DossierGrammar.read(cursor);
    }

    private static Optional<String> meeting(Cursor cursor) {
        cursor.skipComma();
        NumberWord.read(cursor);
        return cursor.takeNumber(MOST_DIGITS);
    }

    private static Optional<String> item(Cursor cursor) {
        cursor.skipComma();
        if (!cursor.takeWord("item")) {
            return Optional.empty();
        }
        cursor.skipSpace();
        return cursor.takeNumber(MOST_DIGITS);
    }

    private static boolean pageWord(Cursor cursor) {
        cursor.skipComma();
        boolean there = PAGE_WORDS.stream().anyMatch(cursor::takeWord);
        cursor.take('.');
        cursor.skipSpace();
        return there;
    }

    private static Optional<Debate> pages(Cursor cursor) {
        var first = cursor.takeNumber(MOST_DIGITS);
        var last = cursor.attempt(ahead -> ahead.take('-') ? ahead.takeNumber(MOST_DIGITS) : Optional.empty());
        return first.flatMap(from -> last.map(to -> new Debate(from, to))).filter(Debate::isRangeOfPages);
    }
}
