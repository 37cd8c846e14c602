package nl.opvolgmonitor.domain.citation;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A place in a plain text that moves forward over what it recognises, and back when a larger part is not recognised.
 * Beyond either end of the text stands {@link #NOTHING}.
 */
final class Cursor {

    static final char NOTHING = '\0';

    private final String text;
    private int at;

    Cursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    int at() {
        return at;
    }

    String text() {
        return text;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    char next() {
        return isAtEnd() ? NOTHING : text.charAt(at);
    }

    char previous() {
        return at == 0 ? NOTHING : text.charAt(at - 1);
    }

    /** Whether nothing that could belong to an id stands directly before. */
    boolean isAtStartOfId() {
        return !Character.isLetterOrDigit(previous()) && previous() != '-';
    }

    /** Whether the next character is a letter or a digit, so that an id or a number is not over yet. */
    boolean isWithinWord() {
        return Character.isLetterOrDigit(next());
    }

    boolean take(char expected) {
        if (isAtEnd() || text.charAt(at) != expected) {
            return false;
        }
        at++;
        return true;
    }

    /** Takes exactly this text, whatever its case. */
    boolean takeText(String expected) {
        if (!text.regionMatches(true, at, expected, 0, expected.length())) {
            return false;
        }
        at += expected.length();
        return true;
    }

    /** Takes these words, whatever their case and the white space between them, when no letter follows. */
    boolean takeWord(String words) {
        return takes(cursor -> cursor.takeInWords(words) && !Character.isLetter(cursor.next()));
    }

    private boolean takeInWords(String words) {
        for (var word : words.split(" ")) {
            skipSpace();
            if (!takeText(word)) {
                return false;
            }
        }
        return true;
    }

    String takeDigits() {
        return takeWhile(Letters::isDigit);
    }

    String takeLettersAndDigits() {
        return takeWhile(Character::isLetterOrDigit);
    }

    String takeWhile(CharacterTest test) {
        int start = at;
        while (!isAtEnd() && test.test(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Moves over white space within a paragraph; true when there was any. A citation never crosses an empty line. */
    boolean skipSpace() {
        int start = at;
        boolean onNextLine = false;
        while (Letters.isSpace(next())) {
            if (next() == '\n' && onNextLine) {
                at = start;
                return false;
            }
            onNextLine |= next() == '\n';
            at++;
        }
        return at > start;
    }

    /** Moves over spaces with at most one comma among them; true when there were any of either. */
    boolean skipComma() {
        int start = at;
        skipSpace();
        take(',');
        skipSpace();
        return at > start;
    }

    /** Takes a part when all of it is there; otherwise stays where it was. */
    boolean takes(Predicate<Cursor> part) {
        int start = at;
        if (part.test(this)) {
            return true;
        }
        at = start;
        return false;
    }

    /** Looks whether a part comes next, without moving. */
    boolean isBefore(Predicate<Cursor> part) {
        int start = at;
        boolean there = part.test(this);
        at = start;
        return there;
    }

    /** Takes a part when all of it is there; otherwise stays where it was. */
    <T> Optional<T> attempt(Function<Cursor, Optional<T>> part) {
        int start = at;
        var result = part.apply(this);
        if (result.isEmpty()) {
            at = start;
        }
        return result;
    }
}
