package nl.opvolgmonitor.domain.citation;

import java.util.Optional;

/** Publication ids of written questions: {@code ah-tk-20242025-1028}. */
final class KamervragenIdFamily implements Family {

    private static final int MOST_DIGITS = 5;

    private final YearRepair years;

    KamervragenIdFamily(YearRepair years) {
        this.years = years;
    }

    @Override
    public Optional<Phrase> read(Cursor cursor) {
        int start = cursor.at();
        if (!cursor.isAtStartOfId() || !cursor.takeText("ah-")) {
            return Optional.empty();
        }
        var session = SessionGrammar.readInId(cursor, years);
        var number = cursor.take('-') ? cursor.takeNumber(MOST_DIGITS) : Optional.<String>empty();
        return session.flatMap(known ->
                        number.map(digits -> known.reading((house, year) -> new Kamervragen(house, year, digits))))
                .map(reading -> Phrase.upTo(cursor, start, reading));
    }
}
