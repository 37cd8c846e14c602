package nl.opvolgmonitor.ui.overview;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.Labels;

/** How many recommendations share something, and the conditions that list them. */
public record Count(String label, int count, Counted filter) {

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
