package nl.opvolgmonitor.domain.citation;

/** Which characters citations are made of. Digits and capitals are those of ASCII: others are signs of a scan error. */
final class Letters {

    private Letters() {}

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean isCapital(char character) {
        return character >= 'A' && character <= 'Z';
    }

    static boolean isSmall(char character) {
        return character >= 'a' && character <= 'z';
    }

    static boolean isSpace(char character) {
        return character == ' ' || character == '\n';
    }

    static boolean areDigits(String text, int atLeast, int atMost) {
        return isAll(text, atLeast, atMost, Letters::isDigit);
    }

    static boolean areCapitals(String text, int atLeast, int atMost) {
        return isAll(text, atLeast, atMost, Letters::isCapital);
    }

    private static boolean isAll(String text, int atLeast, int atMost, CharacterTest test) {
        if (text.length() < atLeast || text.length() > atMost) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!test.test(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
