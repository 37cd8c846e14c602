package nl.opvolgmonitor.domain.citation;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A place in a plain text that moves forward over what it recognises, and back when a larger part is not recognised.
 * Beyond either end of the text stands {@link #NOTHING}.
 */
final class Cursor {

    static final char NOTHING = '\0';

    private static final int LONGEST_WORD = 40;
    private static final int WIDEST_GAP = 200;

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

    private char before(int distance) {
        return at < distance ? NOTHING : text.charAt(at - distance);
    }

    /** Whether nothing that could belong to an id stands directly before, apart from a dash that opens a line. */
    boolean isAtStartOfId() {
        int hyphen = isDirectlyBehind('-') ? 1 : 0;
        return !Character.isLetterOrDigit(before(1 + hyphen));
    }

    boolean isDirectlyBehind(char expected) {
        return before(1) == expected;
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
        skipSpace();
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == ' ' ? !skipSpace() : !takeInAnyCase(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean takeInAnyCase(char expected) {
        boolean there = Character.toLowerCase(next()) == Character.toLowerCase(expected);
        at += there ? 1 : 0;
        return there;
    }

    String takeDigits() {
        return takeWhile(Letters::isDigit);
    }

    /** Takes a number of at most so many digits that no letter follows; empty, and anywhere, when there is none. */
    Optional<String> takeNumber(int mostDigits) {
        var digits = takeDigits();
        boolean whole = Letters.areDigits(digits, 1, mostDigits) && !isWithinWord();
        return whole ? Optional.of(digits) : Optional.empty();
    }

    /** Takes a word of letters and digits, of which nothing in the grammar needs more than the first so many. */
    String takeLettersAndDigits() {
        int start = at;
        while (isWithinWord() && at - start < LONGEST_WORD) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Takes what a pattern matches directly here, looking at no more than so many characters. */
    Optional<MatchResult> takeMatch(Pattern pattern, int longest) {
        var matcher = pattern.matcher(text).region(at, Math.min(text.length(), at + longest));
        if (!matcher.useTransparentBounds(true).lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher.toMatchResult());
    }

    String takeWhile(CharacterTest test) {
        int start = at;
        while (!isAtEnd() && test.test(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /**
     * Moves over white space within a paragraph; true when there was any. A citation never crosses an empty line, nor
     * more space than the indent of a line.
     */
    boolean skipSpace() {
        int start = at;
        boolean onNextLine = false;
        while (Letters.isSpace(next())) {
            if ((next() == '\n' && onNextLine) || at - start == WIDEST_GAP) {
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
