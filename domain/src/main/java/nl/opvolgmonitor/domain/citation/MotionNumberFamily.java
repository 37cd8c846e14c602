package nl.opvolgmonitor.domain.citation;

import java.util.Optional;

/** The formula by which a chair numbers a motion: {@code Zij krijgt nr. 456 (36800-XVI)}. */
final class MotionNumberFamily implements Family {

    private static final int DOSSIER_DIGITS = 5;

    @Override
    public Optional<Phrase> read(Cursor cursor) {
        int start = cursor.at();
        return SubNumberFormula.read(cursor)
                .flatMap(subNumber -> dossier(cursor)
                        .map(dossier -> Reading.of(new Kamerstuk(dossier, subNumber, false)))
                        .map(reading -> Phrase.upTo(cursor, start, reading)));
    }

    /** Between brackets, without a space in the number: "nr. 3 (12 500)" counts something else. */
    private static Optional<Dossier> dossier(Cursor cursor) {
        cursor.skipSpace();
        boolean opened = cursor.take('(');
        boolean unspaced = cursor.isBefore(ahead -> ahead.takeDigits().length() == DOSSIER_DIGITS);
        var dossier = opened && unspaced ? DossierGrammar.readWhole(cursor) : Optional.<Dossier>empty();
        return cursor.take(')') ? dossier : Optional.empty();
    }
}
