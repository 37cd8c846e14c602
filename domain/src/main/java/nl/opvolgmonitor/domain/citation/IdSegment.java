package nl.opvolgmonitor.domain.citation;

import java.util.Locale;
import java.util.Optional;

/** The parts of an id, each read with the hyphen before it, whatever its case, and given in the usual case. */
final class IdSegment {

    private static final int VERSION_DIGITS = 3;

    private IdSegment() {}

    /** Digits, digits with a small letter, or capitals. */
    static Optional<String> subNumber(Cursor cursor) {
        return token(cursor).map(IdSegment::inUsualCase).filter(SubNumber::is);
    }

    /** A chapter, a fund or two digits. */
    static Optional<String> addition(Cursor cursor) {
        return token(cursor).map(IdSegment::inUsualCase).filter(IdSegment::isAddition);
    }

    /** What could be an addition is one when a sub-number follows it, even one with a scan error. */
    static Optional<String> additionBeforeAnother(Cursor cursor) {
        return addition(cursor)
                .filter(addition -> cursor.isBefore(ahead -> startsWithDigit(ahead) || isSubNumber(ahead)));
    }

    private static boolean startsWithDigit(Cursor cursor) {
        return cursor.isBefore(ahead -> ahead.take('-') && Letters.isDigit(ahead.next()));
    }

    private static boolean isSubNumber(Cursor cursor) {
        return subNumber(cursor).isPresent();
    }

    /** A reprint: {@code -n1}, given with its hyphen. */
    static Optional<String> version(Cursor cursor) {
        return token(cursor).filter(IdSegment::isVersion).map(token -> "-" + token.toLowerCase(Locale.ROOT));
    }

    /** Whatever it is, except a version. */
    static boolean any(Cursor cursor) {
        return token(cursor)
                .filter(token -> !token.isEmpty() && !isVersion(token))
                .isPresent();
    }

    private static Optional<String> token(Cursor cursor) {
        return cursor.take('-') ? Optional.of(cursor.takeLettersAndDigits()) : Optional.empty();
    }

    private static String inUsualCase(String token) {
        boolean digitFirst = !token.isEmpty() && Letters.isDigit(token.charAt(0));
        return digitFirst ? token.toLowerCase(Locale.ROOT) : token.toUpperCase(Locale.ROOT);
    }

    private static boolean isAddition(String token) {
        return Letters.areDigits(token, 2, 2) || RomanNumeral.isChapter(token) || Letters.areCapitals(token, 1, 1);
    }

    private static boolean isVersion(String token) {
        boolean marked = !token.isEmpty() && (token.charAt(0) == 'n' || token.charAt(0) == 'N');
        return marked && Letters.areDigits(token.substring(1), 1, VERSION_DIGITS);
    }
}
