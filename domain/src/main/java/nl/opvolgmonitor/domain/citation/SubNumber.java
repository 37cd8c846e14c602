package nl.opvolgmonitor.domain.citation;

/** The number of a paper within its dossier (ondernummer). */
final class SubNumber {

    private static final int LONGEST_NUMBER = 5;
    private static final int LONGEST_WITHOUT_ANNOUNCEMENT = 4;
    private static final int MOST_LETTERS = 3;

    private SubNumber() {}

    /** Digits (185), digits with a small letter (42e) or capitals (AB). */
    static boolean is(String token) {
        return isNumber(token) || Letters.areCapitals(token, 1, MOST_LETTERS);
    }

    /** Also tells a sub-number from a dossier number of five digits. */
    static boolean isShort(String token) {
        return is(token) && token.length() <= LONGEST_WITHOUT_ANNOUNCEMENT;
    }

    /** Digits and letters together that no sub-number has: the mark of a scan error. */
    static boolean isGarbled(String token) {
        return !is(token) && token.chars().anyMatch(Character::isDigit);
    }

    /** Whether these digits turn out to be the first two of a dossier number or an amount: 28 638. */
    static boolean isHeadOfLargerNumber(String token, Cursor cursor) {
        return Letters.areDigits(token, 1, 3) && cursor.isBefore(SubNumber::thousands);
    }

    private static boolean thousands(Cursor cursor) {
        return (cursor.take(' ') || cursor.take('.')) && cursor.takeDigits().length() == 3;
    }

    private static boolean isNumber(String token) {
        int last = token.length() - 1;
        boolean withLetter = last > 0 && Letters.isSmall(token.charAt(last));
        return Letters.areDigits(withLetter ? token.substring(0, last) : token, 1, LONGEST_NUMBER);
    }
}
