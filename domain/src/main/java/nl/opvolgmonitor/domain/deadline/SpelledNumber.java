package nl.opvolgmonitor.domain.deadline;

import java.util.List;
import java.util.Optional;

/** Numbers up to twelve in words, as letters write them. */
final class SpelledNumber {

    private static final List<String> CARDINALS =
            List.of("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf");
    private static final List<String> ORDINALS = List.of("eerste", "tweede", "derde", "vierde");
    private static final List<String> ENDINGS = List.of("e", "de", "ste");

    private SpelledNumber() {}

    static Optional<Integer> take(TokenCursor cursor) {
        return cursor.takeOneOf(CARDINALS).map(word -> CARDINALS.indexOf(word) + 1);
    }

    /** Takes "derde" or "3e", at most {@code last}; "laatste" is the last. */
    static Optional<Integer> takeOrdinal(TokenCursor cursor, int last) {
        if (cursor.take("laatste")) {
            return Optional.of(last);
        }
        var spelled = cursor.takeOneOf(ORDINALS).map(word -> ORDINALS.indexOf(word) + 1);
        var ordinal = spelled.isPresent() ? spelled : takeDigits(cursor);
        return ordinal.filter(number -> number >= 1 && number <= last);
    }

    private static Optional<Integer> takeDigits(TokenCursor cursor) {
        return cursor.takeDigits(2).filter(number -> cursor.takeOneOf(ENDINGS).isPresent());
    }
}
