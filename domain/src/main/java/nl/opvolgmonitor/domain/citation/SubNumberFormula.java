package nl.opvolgmonitor.domain.citation;

import java.util.Optional;

/** Reads one announced sub-number that stands before its dossier: {@code nr. 456}, {@code letter D}. */
final class SubNumberFormula {

    private SubNumberFormula() {}

    static Optional<String> read(Cursor cursor) {
        return NumberWord.read(cursor)
                .map(word -> cursor.takeLettersAndDigits())
                .filter(SubNumber::is);
    }
}
