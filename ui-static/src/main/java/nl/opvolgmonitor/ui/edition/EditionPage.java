package nl.opvolgmonitor.ui.edition;

import java.util.List;
import nl.opvolgmonitor.ui.overview.RecordChange;
import nl.opvolgmonitor.ui.register.Connection;
import nl.opvolgmonitor.ui.register.Kind;

/** What an edition changed in what the public saw: how much, and the last of it. */
public record EditionPage(Edition edition, Comparison compare, Connection<RecordChange> changes) {

    /** How many records of each kind. */
    public record Comparison(List<Amount> changes) {

        public Comparison {
            changes = List.copyOf(changes);
        }
    }

    /** How many records of a kind were added, changed, corrected and withdrawn. */
    public record Amount(Kind kind, int added, int amended, int corrected, int withdrawn) {}

    /** How many changes there are in all. */
    public int total() {
        return compare.changes().stream()
                .mapToInt(each -> each.added() + each.amended() + each.corrected() + each.withdrawn())
                .sum();
    }
}
