package nl.opvolgmonitor.domain.deadline;

/**
 * A word, number or mark, in small letters without accents.
 *
 * @param start offset in the text that was read, in UTF-16 units
 * @param end not included
 * @param stressed whether an acute accent stood on it, as in "vóór"
 */
record Token(String text, int start, int end, boolean stressed) {

    /** The mark that stands for a blank line. */
    static final String PARAGRAPH = "\n";

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    boolean isWord() {
        return Character.isLetter(text.charAt(0));
    }
}
