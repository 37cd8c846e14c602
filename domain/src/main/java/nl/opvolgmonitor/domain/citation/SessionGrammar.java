package nl.opvolgmonitor.domain.citation;

import java.util.Optional;

/** Reads {@code II 2010/11}, {@code , vergaderjaar 2024–2025} or, in an id, {@code tk-20192020}. */
final class SessionGrammar {

    private static final int YEAR = 4;

    private SessionGrammar() {}

    static Optional<Session> read(Cursor cursor, YearRepair years) {
        int place = cursor.at();
        cursor.skipComma();
        if (!cursor.takeWord("van de")) {
            cursor.takeWord("der");
        }
        var house = HouseGrammar.read(cursor);
        cursor.skipComma();
        return YearGrammar.read(cursor).map(year -> Session.of(house, year, years.meant(year, cursor.text(), place)));
    }

    static Optional<Session> readInId(Cursor cursor, YearRepair years) {
        int place = cursor.at();
        var house = House.ofCode(cursor.takeLettersAndDigits());
        var digits = cursor.take('-') ? cursor.takeDigits() : "";
        if (house.isEmpty() || digits.length() != 2 * YEAR) {
            return Optional.empty();
        }
        return YearGrammar.ofDigits(digits.substring(0, YEAR), digits.substring(YEAR))
                .map(year -> Session.of(house, year, years.meant(year, cursor.text(), place)));
    }
}
