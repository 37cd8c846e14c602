package nl.opvolgmonitor.domain.citation;

import java.util.Optional;

/** Written questions: {@code Aanhangsel Handelingen I 2014/15, nr. 12} (Aanwijzingen voor de regelgeving 3.43). */
final class KamervragenFamily implements Family {

    private static final int MOST_DIGITS = 5;

    private final YearRepair years;

    KamervragenFamily(YearRepair years) {
        this.years = years;
    }

    @Override
    public Optional<Phrase> read(Cursor cursor) {
        int start = cursor.at();
        if (!takeTitle(cursor)) {
            return Optional.empty();
        }
        return SessionGrammar.read(cursor, years)
                .flatMap(session -> number(cursor)
                        .map(number -> session.reading((house, year) -> new Kamervragen(house, year, number))))
                .map(reading -> Phrase.upTo(cursor, start, reading));
    }

    private static boolean takeTitle(Cursor cursor) {
        if (!cursor.takeWord("Aanhangsel")) {
            return false;
        }
        return cursor.takeWord("Handelingen")
                || cursor.takeWord("van de Handelingen")
                || cursor.takeWord("bij de Handelingen")
                || cursor.takeWord("der Handelingen");
    }

    private static Optional<String> number(Cursor cursor) {
        cursor.skipComma();
        NumberWord.read(cursor);
        return cursor.takeNumber(MOST_DIGITS);
    }
}
