package nl.opvolgmonitor.ui.overview;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.Site;

/** How many recommendations share something, and the conditions that list them. */
public record Count(String label, int count, Counted filter) {

    /** Whether what they share is called by the register. */
    public boolean isQuoted(Site site) {
        return filter.ministry() != null || (filter.theme() != null && site.quotedTheme(filter.theme()) != null);
    }

    /** What they share: a name, or a state together with its noun. */
    public String words(Site site) {
        return Stream.of(filter.response(), filter.implementation(), filter.assessment())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .<String>map(site::label)
                .findFirst()
                .orElseGet(() -> filter.theme() == null ? label : site.names().theme(filter.theme()));
    }

    /** The state that was counted; only of a count of a series. */
    public Enum<?> state() {
        return filter.state();
    }

    /** That state in the language of a site. */
    public String in(Site site) {
        return site.label(state());
    }
}
