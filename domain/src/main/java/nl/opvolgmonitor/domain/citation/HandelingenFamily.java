package nl.opvolgmonitor.domain.citation;

import java.util.Optional;

/**
 * Records of debates: {@code Handelingen II 2010/11, nr. 108, item 5, p. 25-36}, and to the end of 2010
 * {@code Handelingen II 2007/08, nr. 108, p. 7909-7943} (Aanwijzingen voor de regelgeving 3.43).
 */
final class HandelingenFamily implements Family {

    private final YearRepair years;

    HandelingenFamily(YearRepair years) {
        this.years = years;
    }

    @Override
    public Optional<Phrase> read(Cursor cursor) {
        int start = cursor.at();
        if (!cursor.takeWord("Handelingen") && !cursor.takeWord("Hand.")) {
            return Optional.empty();
        }
        return SessionGrammar.read(cursor, years).map(session -> behind(session, cursor, start));
    }

    private static Phrase behind(Session session, Cursor cursor, int start) {
        var reading = DebateGrammar.read(cursor)
                .<Reading>map(debate -> session.reading((house, year) -> new Handelingen(house, year, debate)))
                .orElseGet(() -> new Reading.Illegible(Warning.HANDELINGEN_ZONDER_BEREIK));
        return Phrase.upTo(cursor, start, reading);
    }
}
