package nl.opvolgmonitor.domain.deadline;

import java.util.List;
import java.util.Optional;

/** Months by their names and their short forms. */
final class DutchMonths {

    private static final List<List<String>> SPELLINGS = List.of(
            List.of("januari", "jan"),
            List.of("februari", "feb"),
            List.of("maart", "mrt"),
            List.of("april", "apr"),
            List.of("mei"),
            List.of("juni", "jun"),
            List.of("juli", "jul"),
            List.of("augustus", "aug"),
            List.of("september", "sept", "sep"),
            List.of("oktober", "okt"),
            List.of("november", "nov"),
            List.of("december", "dec"));

    private DutchMonths() {}

    /** 1 to 12. The full stop of a short form is taken along. */
    static Optional<Integer> take(TokenCursor cursor) {
        var found = SPELLINGS.stream()
                .filter(spellings -> cursor.takeOneOf(spellings).isPresent())
                .findFirst();
        found.ifPresent(spellings -> takeStop(cursor, spellings));
        return found.map(spellings -> SPELLINGS.indexOf(spellings) + 1);
    }

    /** In full, as "juli". */
    static String name(int month) {
        return SPELLINGS.get(month - 1).getFirst();
    }

    private static void takeStop(TokenCursor cursor, List<String> spellings) {
        boolean shortened = !cursor.peek(-1).equals(spellings.getFirst());
        if (shortened && cursor.peek(0).equals(".")) {
            cursor.take(".");
        }
    }
}
