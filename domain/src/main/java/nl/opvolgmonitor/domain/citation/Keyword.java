package nl.opvolgmonitor.domain.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The word that makes a citation of the number behind it. Without such a word, "28 638 meldingen" is an amount. */
enum Keyword {
    /** Announces a dossier as a whole. */
    DOSSIER,
    /** Enough by itself. */
    PAPER,
    /** Also an everyday word or the mark of a letter, so that only a sub-number makes it a citation. */
    HOUSE;

    static Optional<Keyword> read(Cursor cursor) {
        return Arrays.stream(values())
                .filter(keyword -> keyword.spellings().stream().anyMatch(cursor::takeWord))
                .findFirst();
    }

    private List<String> spellings() {
        return switch (this) {
            case DOSSIER -> List.of("Kamerstukdossier", "Kamerstukdossiers");
            case PAPER -> List.of("Kamerstuk", "Kamerstukken", "Kamerstuknummer", "Kamerstuknr.", "Kamerstuknr");
            case HOUSE -> List.of("Tweede Kamer", "Eerste Kamer", "TK", "EK", "Kenmerk");
        };
    }
}
