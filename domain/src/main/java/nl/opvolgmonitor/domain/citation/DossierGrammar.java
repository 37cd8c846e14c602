package nl.opvolgmonitor.domain.citation;

import java.util.Optional;

/** Reads a dossier: {@code 28 638}, {@code 21501-02}, {@code 35 570 VI}, {@code 35099 (R2114)} or {@code CXXIV}. */
final class DossierGrammar {

    private static final int DIGITS = 5;

    private DossierGrammar() {}

    /** A dossier that a sub-number may follow, which decides what a letter or two digits after it are. */
    static Optional<Dossier> read(Cursor cursor) {
        return cursor.attempt(ahead -> dossier(ahead, false));
    }

    /** A dossier that is known to stand on its own: whatever is attached to it is an addition. */
    static Optional<Dossier> readWhole(Cursor cursor) {
        return cursor.attempt(ahead -> dossier(ahead, true));
    }

    /** Takes digits grouped like a dossier number, of which there are too many. */
    static boolean takeTooLongNumber(Cursor cursor) {
        return cursor.takes(ahead -> {
            int head = ahead.takeDigits().length();
            return head + (head == 2 || head == 3 ? secondGroup(ahead) : 0) > DIGITS;
        });
    }

    private static int secondGroup(Cursor cursor) {
        return cursor.attempt(ahead -> separator(ahead) ? Optional.of(ahead.takeDigits()) : Optional.empty())
                .orElse("")
                .length();
    }

    private static Optional<Dossier> dossier(Cursor cursor, boolean whole) {
        var number = cursor.attempt(DossierGrammar::arabic).or(() -> cursor.attempt(DossierGrammar::roman));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        cursor.takes(DossierGrammar::kingdomNumber);
        var addition = AdditionGrammar.read(cursor, number.get(), whole);
        cursor.takes(DossierGrammar::kingdomNumber);
        return cursor.isWithinWord() ? Optional.empty() : Optional.of(new Dossier(number.get(), addition));
    }

    private static Optional<String> arabic(Cursor cursor) {
        var head = cursor.takeDigits();
        if (head.length() == DIGITS) {
            return Optional.of(head);
        }
        if (head.length() != 2 || !separator(cursor)) {
            return Optional.empty();
        }
        var tail = cursor.takeDigits();
        return tail.length() == DIGITS - 2 ? Optional.of(head + tail) : Optional.empty();
    }

    private static boolean separator(Cursor cursor) {
        return cursor.skipSpace() || cursor.take('.') || cursor.take('-');
    }

    private static Optional<String> roman(Cursor cursor) {
        return Optional.of(cursor.takeLettersAndDigits()).filter(RomanNumeral::isDossier);
    }

    /** The second number of an act of the Kingdom, which is no part of the id. */
    private static boolean kingdomNumber(Cursor cursor) {
        cursor.skipSpace();
        boolean opened = cursor.take('(') && cursor.take('R');
        cursor.skipSpace();
        return opened && !cursor.takeDigits().isEmpty() && cursor.take(')');
    }
}
