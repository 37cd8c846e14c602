package nl.opvolgmonitor.domain.citation;

import java.util.EnumSet;
import java.util.Optional;

/** Reads {@code II 2010/11} or {@code , vergaderjaar 2024–2025}. Without a House, the Tweede Kamer is assumed. */
final class SessionGrammar {

    private SessionGrammar() {}

    static Optional<Session> read(Cursor cursor, YearRepair years) {
        int place = cursor.at();
        cursor.skipComma();
        if (!cursor.takeWord("van de")) {
            cursor.takeWord("der");
        }
        var house = HouseGrammar.read(cursor);
        cursor.skipComma();
        return YearGrammar.read(cursor).map(year -> {
            var meant = years.meant(year, new Cursor(cursor.text(), place));
            return session(house, year, meant);
        });
    }

    private static Session session(Optional<House> house, WrittenYear written, ParliamentaryYear meant) {
        var warnings = EnumSet.noneOf(Warning.class);
        if (house.isEmpty()) {
            warnings.add(Warning.KAMER_AANGENOMEN);
        }
        if (!written.isPossible()) {
            warnings.add(Warning.VERGADERJAAR_HERSTELD);
        }
        return new Session(house.orElse(House.TWEEDE_KAMER), meant, warnings);
    }
}
