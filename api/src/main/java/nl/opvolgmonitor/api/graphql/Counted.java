package nl.opvolgmonitor.api.graphql;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.Facet;
import nl.opvolgmonitor.domain.register.FacetBy;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Tally;

/** The counts of one kind of list, for the filter that chose the list. */
final class Counted<F> {

    private record Asked<F>(F filter, FacetBy by) {}

    private final Class<F> type;
    private final Tally<F> tally;
    private final Batch<F, Integer> totals;
    private final Batch<Asked<F>, List<Facet>> facets;

    Counted(String name, Tally<F> tally, Class<F> type) {
        this.type = type;
        this.tally = tally;
        this.totals = new Batch<>(
                name + " total",
                (filters, at) -> filters.stream()
                        .collect(Collectors.toMap(filter -> filter, filter -> tally.count(filter, at))));
        this.facets = new Batch<>(name + " facets", (asked, at) -> facets(tally, asked, at));
    }

    CompletionStage<Integer> total(Connection<?> page, Reading reading) {
        var filter = filter(page);
        return reading.memo().keeps()
                ? completedFuture(reading.memo()
                        .get(List.of(tally, filter, reading.at()), () -> tally.count(filter, reading.at())))
                : reading.one(totals, filter);
    }

    CompletionStage<List<Facet>> facets(Connection<?> page, Reading reading, Function<String, FacetBy> facet) {
        var asked = reading.arguments().texts("of").stream()
                .map(name -> new Asked<>(filter(page), facet.apply(name)))
                .toList();
        return (reading.memo().keeps() ? completedFuture(kept(asked, reading)) : reading.each(facets, asked))
                .thenApply(
                        found -> found.values().stream().flatMap(List::stream).toList());
    }

    private Map<Asked<F>, List<Facet>> kept(List<Asked<F>> asked, Reading reading) {
        var found = new LinkedHashMap<Asked<F>, List<Facet>>();
        asked.forEach(each -> found.put(
                each,
                reading.memo()
                        .get(
                                List.of(tally, each, reading.at()),
                                () -> tally.facets(each.filter(), each.by(), reading.at()))));
        return found;
    }

    private F filter(Connection<?> page) {
        return Objects.requireNonNull(type.cast(page.filter()));
    }

    private static <F> Map<Asked<F>, List<Facet>> facets(Tally<F> tally, Set<Asked<F>> asked, PointInTime at) {
        var found = new HashMap<Asked<F>, List<Facet>>();
        asked.forEach(each -> found.put(each, tally.facets(each.filter(), each.by(), at)));
        return found;
    }
}
