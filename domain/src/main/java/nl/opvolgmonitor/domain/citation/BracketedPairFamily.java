package nl.opvolgmonitor.domain.citation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Two chapters with one letter, as in minutes of committees of the Eerste Kamer: {@code (35925 VII / 35925 IV, A)}.
 * The shape is so particular that no keyword is needed; the warning says that there was none.
 */
final class BracketedPairFamily implements Family {

    @Override
    public Optional<Phrase> read(Cursor cursor) {
        int start = cursor.at();
        if (!cursor.isDirectlyBehind('(')) {
            return Optional.empty();
        }
        var first = chapter(cursor);
        cursor.skipSpace();
        var second = cursor.take('/') ? chapter(cursor) : Optional.<Dossier>empty();
        cursor.skipComma();
        var letters = cursor.takeLettersAndDigits();
        boolean closed = Letters.areCapitals(letters, 1, 3) && cursor.next() == ')';
        return first.filter(dossier -> closed)
                .flatMap(one -> second.map(other -> readings(one, other, letters)))
                .map(readings -> Phrase.upTo(cursor, start, readings));
    }

    private static Optional<Dossier> chapter(Cursor cursor) {
        cursor.skipSpace();
        return DossierGrammar.read(cursor).filter(dossier -> RomanNumeral.isChapter(dossier.addition()));
    }

    private static List<Reading> readings(Dossier first, Dossier second, String letters) {
        var warnings = EnumSet.of(Warning.MEERVOUDIG_DOSSIER, Warning.GEEN_TREFWOORD);
        return List.of(
                new Reading.Legible(new Kamerstuk(first, letters, false), warnings),
                new Reading.Legible(Kamerstuk.whole(second), warnings));
    }
}
