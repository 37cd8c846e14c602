package nl.opvolgmonitor.domain.citation;

import java.util.Optional;

/** Takes a key apart again. */
final class CitedKey {

    private static final PhraseScan IDS = new PhraseScan(Families.ids(new YearRepair(null)));

    private CitedKey() {}

    /** Empty when the text is not exactly one key. */
    static Optional<Cited> parse(String key) {
        return IDS.phrasesIn(key).stream()
                .filter(phrase -> phrase.start() == 0 && phrase.end() == key.length())
                .findFirst()
                .flatMap(phrase -> cited(phrase.readings().getFirst()))
                .filter(cited -> cited.key().equals(key));
    }

    private static Optional<Cited> cited(Reading reading) {
        return switch (reading) {
            case Reading.Legible legible -> Optional.of(legible.cited());
            case Reading.Illegible illegible -> Optional.empty();
        };
    }
}
