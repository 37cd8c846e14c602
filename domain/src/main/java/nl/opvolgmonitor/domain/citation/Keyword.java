package nl.opvolgmonitor.domain.citation;

import java.util.List;
import java.util.Optional;

/** The word that makes a citation of the number behind it. Without such a word, "28 638 meldingen" is an amount. */
enum Keyword {
    /** Announces a dossier as a whole. */
    DOSSIER("Kamerstukdossier", "Kamerstukdossiers"),
    /** Enough by itself. */
    PAPER("Kamerstuk", "Kamerstukken", "Kamerstuknummer", "Kamerstuknr.", "Kamerstuknr"),
    /** Also an everyday word or the mark of a letter, so that only a sub-number makes it a citation. */
    HOUSE("Tweede Kamer", "Eerste Kamer", "TK", "EK", "Kenmerk");

    private final List<String> spellings;

    Keyword(String... spellings) {
        this.spellings = List.of(spellings);
    }

    static Optional<Keyword> read(Cursor cursor) {
        for (var keyword : values()) {
            if (keyword.spellings.stream().anyMatch(cursor::takeWord)) {
                return Optional.of(keyword);
            }
        }
        return Optional.empty();
    }
}
