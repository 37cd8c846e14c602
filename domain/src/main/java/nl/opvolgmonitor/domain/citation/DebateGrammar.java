package nl.opvolgmonitor.domain.citation;

import java.util.List;
import java.util.Optional;

/** Reads {@code , nr. 108, item 5} or {@code , nr. 108, p. 7909-7943}; moves over what is there even if it is too little. */
final class DebateGrammar {

    private static final List<String> PAGE_WORDS = List.of("p", "pp", "blz", "pag", "pagina", "bladzijde", "bladzijden");
    private static final int MOST_DIGITS = 5;
    private static final int MOST_PAGES = 400;

    private DebateGrammar() {}

    static Optional<Debate> read(Cursor cursor) {
        var meeting = cursor.attempt(DebateGrammar::meeting);
        var item = cursor.attempt(DebateGrammar::item);
        if (item.isPresent()) {
            return meeting.map(number -> new Debate(number, item.get()));
        }
        return cursor.takes(DebateGrammar::pageWord) ? pages(cursor) : Optional.empty();
    }

    private static Optional<String> meeting(Cursor cursor) {
        cursor.skipComma();
        NumberWord.read(cursor);
        return number(cursor);
    }

    private static Optional<String> item(Cursor cursor) {
        cursor.skipComma();
        if (!cursor.takeWord("item")) {
            return Optional.empty();
        }
        cursor.skipSpace();
        return number(cursor);
    }

    private static boolean pageWord(Cursor cursor) {
        cursor.skipComma();
        boolean there = PAGE_WORDS.stream().anyMatch(cursor::takeWord);
        cursor.take('.');
        cursor.skipSpace();
        return there;
    }

    private static Optional<Debate> pages(Cursor cursor) {
        var first = number(cursor);
        var last = cursor.attempt(ahead -> ahead.take('-') ? number(ahead) : Optional.empty());
        return first.flatMap(from -> last.filter(to -> isRange(from, to)).map(to -> new Debate(from, to)));
    }

    /** Not "39-2410", which is meeting 39, page 2410. */
    private static boolean isRange(String first, String last) {
        int length = Integer.parseInt(last) - Integer.parseInt(first);
        return length >= 0 && length <= MOST_PAGES;
    }

    private static Optional<String> number(Cursor cursor) {
        var digits = cursor.takeDigits();
        return Letters.areDigits(digits, 1, MOST_DIGITS) && !cursor.isWithinWord() ? Optional.of(digits) : Optional.empty();
    }
}
