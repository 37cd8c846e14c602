package nl.opvolgmonitor.domain.citation;

import java.util.Map;
import java.util.Optional;

/** Reads the House in a citation: II, TK, Tweede Kamer, or a plain 2 before a year. */
final class HouseGrammar {

    private static final Map<String, House> WORDS = Map.of(
            "II", House.TWEEDE_KAMER,
            "TK", House.TWEEDE_KAMER,
            "Tweede Kamer", House.TWEEDE_KAMER,
            "I", House.EERSTE_KAMER,
            "EK", House.EERSTE_KAMER,
            "Eerste Kamer", House.EERSTE_KAMER,
            "VV", House.VERENIGDE_VERGADERING,
            "Verenigde Vergadering", House.VERENIGDE_VERGADERING);

    private HouseGrammar() {}

    static Optional<House> read(Cursor cursor) {
        var house = WORDS.entrySet().stream()
                .filter(entry -> cursor.takeWord(entry.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .or(() -> cursor.attempt(HouseGrammar::numbered));
        cursor.takeWord("der Staten-Generaal");
        return house;
    }

    private static Optional<House> numbered(Cursor cursor) {
        cursor.skipSpace();
        var digit = cursor.takeDigits();
        boolean beforeYear = cursor.skipComma()
                && cursor.isBefore(ahead -> YearGrammar.read(ahead).isPresent());
        return beforeYear ? ofNumber(digit) : Optional.empty();
    }

    /** The House by its number: 1 or 2. */
    static Optional<House> ofNumber(String digit) {
        return switch (digit) {
            case "1" -> Optional.of(House.EERSTE_KAMER);
            case "2" -> Optional.of(House.TWEEDE_KAMER);
            default -> Optional.empty();
        };
    }
}
