package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import java.util.stream.Stream;

/** Whether words speak to or of a House of parliament. */
final class House {

    private static final List<Phrase> NAMES = Stream.of(
                    "uw kamer",
                    "de kamer",
                    "tweede kamer",
                    "eerste kamer",
                    "beide kamers",
                    "u",
                    "parlement",
                    "kamer",
                    "kamerbrief")
            .map(Phrase::of)
            .toList();

    private House() {}

    static boolean isIn(List<Token> tokens) {
        return NAMES.stream().anyMatch(name -> name.isIn(tokens));
    }
}
