package nl.opvolgmonitor.domain.letter;

/** A line of the raw text: offsets without the white space around it, and the line number from 1. */
record Line(String raw, int start, int end, int number) {

    String text() {
        return raw.substring(start, end);
    }

    boolean isBlank() {
        return start == end;
    }

    int length() {
        return end - start;
    }

    /** The same line up to an offset in the raw text, without white space at its end. */
    Line upTo(int limit) {
        int last = limit;
        while (last > start && isSpace(raw.charAt(last - 1))) {
            last--;
        }
        return new Line(raw, start, last, number);
    }

    /** The same line from an offset in the raw text. */
    Line from(int first) {
        int begin = first;
        while (begin < end && isSpace(raw.charAt(begin))) {
            begin++;
        }
        return new Line(raw, begin, end, number);
    }

    static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\ufeff';
    }
}
