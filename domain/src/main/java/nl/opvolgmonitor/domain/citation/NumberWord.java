package nl.opvolgmonitor.domain.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The word that announces a sub-number. */
enum NumberWord {
    SEVERAL,
    ONE,
    LETTER;

    /** Takes the word with the full stop and the white space after it. */
    static Optional<NumberWord> read(Cursor cursor) {
        return Arrays.stream(values()).filter(word -> word.isTaken(cursor)).findFirst();
    }

    private boolean isTaken(Cursor cursor) {
        if (spellings().stream().noneMatch(cursor::takeWord)) {
            return false;
        }
        if (!cursor.take('.')) {
            cursor.take(':');
        }
        cursor.skipSpace();
        return true;
    }

    private List<String> spellings() {
        return switch (this) {
            case SEVERAL -> List.of("nrs", "nummers");
            case ONE -> List.of("nr", "nummer");
            case LETTER -> List.of("letter");
        };
    }
}
