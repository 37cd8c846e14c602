package nl.opvolgmonitor.domain.citation;

import java.util.Arrays;
import java.util.Optional;

/** The word that announces a sub-number. */
enum NumberWord {
    SEVERAL("nrs", "nummers"),
    ONE("nr", "nummer"),
    LETTER("letter");

    private final String[] spellings;

    NumberWord(String... spellings) {
        this.spellings = spellings;
    }

    /** Takes the word with the full stop and the white space after it. */
    static Optional<NumberWord> read(Cursor cursor) {
        return Arrays.stream(values()).filter(word -> word.isTaken(cursor)).findFirst();
    }

    private boolean isTaken(Cursor cursor) {
        if (Arrays.stream(spellings).noneMatch(cursor::takeWord)) {
            return false;
        }
        if (!cursor.take('.')) {
            cursor.take(':');
        }
        cursor.skipSpace();
        return true;
    }
}
