package nl.opvolgmonitor.ui.overview;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.recommendation.Selection;

/** How many recommendations share something, and the selection that lists them. */
public record Count(String label, int count, Selection filter) {

    /** What they share: a name, or a state together with its noun. */
    public String words() {
        return Stream.of(filter.response(), filter.implementation(), filter.assessment())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(state -> Labels.dutch().of(state))
                .findFirst()
                .orElseGet(() -> Labels.dutch().term(label));
    }
}
