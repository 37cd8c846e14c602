package nl.opvolgmonitor.domain.citation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Everything in a citation of a paper that comes before the dossier: {@code Bijlage bij Kamerstukken II 2009/10,}. */
record KamerstukLead(Keyword keyword, boolean attachment, boolean possibleYear, boolean bracketed) {

    /** For a paper whose keyword does not stand before it. */
    static KamerstukLead none() {
        return new KamerstukLead(Keyword.PAPER, false, true, false);
    }

    static Optional<KamerstukLead> read(Cursor cursor) {
        boolean attachment = cursor.takes(KamerstukLead::attachment);
        return Keyword.read(cursor).map(keyword -> {
            cursor.take(':');
            cursor.skipComma();
            HouseGrammar.read(cursor);
            cursor.skipComma();
            boolean possibleYear =
                    YearGrammar.read(cursor).map(WrittenYear::isPossible).orElse(true);
            cursor.skipComma();
            NumberWord.read(cursor);
            boolean bracketed = cursor.take('(');
            return new KamerstukLead(keyword, attachment, possibleYear, bracketed);
        });
    }

    Set<Warning> warnings() {
        var warnings = EnumSet.noneOf(Warning.class);
        if (!possibleYear) {
            warnings.add(Warning.VERGADERJAAR_HERSTELD);
        }
        if (bracketed) {
            warnings.add(Warning.HAAKJE_VERKEERD);
        }
        return warnings;
    }

    private static boolean attachment(Cursor cursor) {
        if (!cursor.takeWord("bijlage") && !cursor.takeWord("bijlagen")) {
            return false;
        }
        cursor.skipSpace();
        cursor.takeDigits();
        return cursor.takeWord("bij") && cursor.skipSpace();
    }
}
