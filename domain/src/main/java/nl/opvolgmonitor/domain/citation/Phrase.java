package nl.opvolgmonitor.domain.citation;

import java.util.List;

/** A stretch of plain text that cites, and all that it cites. Offsets are those of the plain text. */
record Phrase(int start, int end, List<Reading> readings) {

    /** The phrase up to the cursor, without the white space directly before it. */
    static Phrase upTo(Cursor cursor, int start, List<Reading> readings) {
        int end = cursor.at();
        while (Letters.isSpace(cursor.text().charAt(end - 1))) {
            end--;
        }
        return new Phrase(start, end, readings);
    }

    static Phrase upTo(Cursor cursor, int start, Reading reading) {
        return upTo(cursor, start, List.of(reading));
    }
}
