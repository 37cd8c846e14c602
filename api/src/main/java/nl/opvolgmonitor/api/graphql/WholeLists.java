package nl.opvolgmonitor.api.graphql;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.opvolgmonitor.domain.register.FacetBy;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.Tally;

/** The lists of the graph by the type of their filters: who lists and who counts are added apart. */
final class WholeLists {

    private final Map<Class<?>, WholeList<?>> byFilter = new HashMap<>();

    <F> WholeList<F> listed(Class<F> filter, Listing<?, F> listing, Enum<?> usual) {
        var whole = of(filter);
        whole.isListed(listing, usual);
        return whole;
    }

    <F> WholeList<F> counted(Class<F> filter, Tally<F> tally, Function<String, FacetBy> facet) {
        var whole = of(filter);
        whole.isCounted(tally, facet);
        return whole;
    }

    @SuppressWarnings("unchecked")
    private <F> WholeList<F> of(Class<F> filter) {
        return (WholeList<F>) byFilter.computeIfAbsent(filter, WholeList::new);
    }
}
