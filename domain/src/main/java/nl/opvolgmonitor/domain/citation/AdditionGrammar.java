package nl.opvolgmonitor.domain.citation;

import java.util.Locale;
import java.util.Optional;

/**
 * Reads the addition to a dossier number. By position: a Roman numeral after a space or hyphen is a chapter; another
 * single letter is a fund when a sub-number follows, and otherwise is itself a sub-number of the Eerste Kamer.
 */
final class AdditionGrammar {

    private AdditionGrammar() {}

    /** The addition, empty when there is none. */
    static String read(Cursor cursor, String number, boolean whole) {
        return cursor.attempt(ahead -> subDossier(ahead, number, whole))
                .or(() -> cursor.attempt(ahead -> chapter(ahead, whole)))
                .orElse("");
    }

    /** Two digits: a sub-dossier in the Council dossier, with a zero in front, or before a sub-number. */
    private static Optional<String> subDossier(Cursor cursor, String number, boolean whole) {
        if (!cursor.take('-')) {
            return Optional.empty();
        }
        var digits = cursor.takeDigits();
        if (digits.length() != 2 || cursor.isWithinWord()) {
            return Optional.empty();
        }
        boolean certain = whole || number.equals(Dossier.COUNCIL) || digits.startsWith("0");
        return certain || SubNumberGrammar.isNext(cursor) ? Optional.of(digits) : Optional.empty();
    }

    private static Optional<String> chapter(Cursor cursor, boolean whole) {
        boolean hyphen = cursor.take('-') || cursor.take('.');
        boolean sameLine = hyphen || !cursor.takeWhile(Letters::isSpace).contains("\n");
        boolean named = cursor.takeWord("hoofdstuk") && cursor.skipSpace();
        var word = cursor.takeLettersAndDigits();
        var numeral = hyphen ? word.toUpperCase(Locale.ROOT) : word;
        boolean letter = Letters.areCapitals(numeral, 1, 1);
        boolean roman = RomanNumeral.isChapter(numeral);
        boolean byItself = sameLine && (roman || (letter && (whole || named)));
        boolean certain = byItself || ((letter || roman) && SubNumberGrammar.isNext(cursor));
        return certain ? Optional.of(numeral) : Optional.empty();
    }
}
