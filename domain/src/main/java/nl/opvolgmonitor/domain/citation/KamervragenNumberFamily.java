package nl.opvolgmonitor.domain.citation;

import java.util.Optional;

/**
 * Written questions by the number in the data of the Tweede Kamer, {@code Aanhangselnummer 242501244 (Kamer 2)}: the
 * two years in two digits each, and the number in five.
 */
final class KamervragenNumberFamily implements Family {

    private static final int DIGITS = 9;
    private static final int FIRST_YEAR_OF_THE_OLD_CENTURY = 50;

    private final YearRepair years;

    KamervragenNumberFamily(YearRepair years) {
        this.years = years;
    }

    @Override
    public Optional<Phrase> read(Cursor cursor) {
        int start = cursor.at();
        if (!cursor.takeWord("Aanhangselnummer")) {
            return Optional.empty();
        }
        cursor.take(':');
        cursor.skipSpace();
        var digits = cursor.takeDigits();
        if (digits.length() != DIGITS || cursor.isWithinWord()) {
            return Optional.empty();
        }
        var house = cursor.attempt(KamervragenNumberFamily::house);
        return Optional.of(Phrase.upTo(cursor, start, reading(digits, house, cursor.text(), start)));
    }

    private Reading reading(String digits, Optional<House> house, String text, int place) {
        var written = new WrittenYear(year(digits.substring(0, 2)), year(digits.substring(2, 4)));
        var number = Integer.toString(Integer.parseInt(digits.substring(4)));
        return Session.of(house, written, years.meant(written, text, place))
                .reading((known, year) -> new Kamervragen(known, year, number));
    }

    private static int year(String twoDigits) {
        int year = Integer.parseInt(twoDigits);
        return (year >= FIRST_YEAR_OF_THE_OLD_CENTURY ? 1900 : 2000) + year;
    }

    private static Optional<House> house(Cursor cursor) {
        cursor.skipSpace();
        boolean opened = cursor.take('(') && cursor.takeWord("Kamer") && cursor.skipSpace();
        var house = opened ? HouseGrammar.ofNumber(cursor.takeDigits()) : Optional.<House>empty();
        return cursor.take(')') ? house : Optional.empty();
    }
}
