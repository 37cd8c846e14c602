package nl.opvolgmonitor.api.graphql;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.Facet;
import nl.opvolgmonitor.domain.register.FacetBy;
import nl.opvolgmonitor.domain.register.Tally;

/** The counts of one kind of list, for the filter that chose the list. */
final class Counted<F> {

    private record Asked<F>(F filter, List<FacetBy> each) {}

    private final Tally<F> tally;
    private final WholeList<F> whole;
    private final Batch<F, Integer> totals;
    private final Batch<Asked<F>, Map<FacetBy, List<Facet>>> facets;

    Counted(String name, Tally<F> tally, WholeList<F> whole) {
        this.tally = tally;
        this.whole = whole;
        this.totals = new Batch<>(
                name + " total",
                (filters, at) -> filters.stream()
                        .collect(Collectors.toMap(filter -> filter, filter -> tally.count(filter, at))));
        this.facets = new Batch<>(
                name + " facets",
                (several, at) -> several.stream()
                        .collect(Collectors.toMap(
                                asked -> asked, asked -> tally.facets(asked.filter(), asked.each(), at))));
    }

    CompletionStage<Integer> total(Connection<?> page, Reading reading) {
        var filter = filter(page);
        return reading.memo().keeps()
                ? completedFuture(whole.total(filter, reading).orElseGet(() -> counted(filter, reading)))
                : reading.one(totals, filter);
    }

    private int counted(F filter, Reading reading) {
        return reading.memo().get(List.of(tally, filter, reading.at()), () -> tally.count(filter, reading.at()));
    }

    CompletionStage<List<Facet>> facets(Connection<?> page, Reading reading, Function<String, FacetBy> facet) {
        var wanted =
                reading.arguments().texts("of").stream().map(facet).distinct().toList();
        return counts(new Asked<>(filter(page), wanted), reading)
                .thenApply(found -> wanted.stream()
                        .flatMap(by -> found.getOrDefault(by, List.of()).stream())
                        .toList());
    }

    private CompletableFuture<Map<FacetBy, List<Facet>>> counts(Asked<F> asked, Reading reading) {
        return reading.memo().keeps()
                ? completedFuture(
                        whole.facets(asked.filter(), asked.each(), reading).orElseGet(() -> counted(asked, reading)))
                : reading.one(facets, asked);
    }

    private Map<FacetBy, List<Facet>> counted(Asked<F> asked, Reading reading) {
        return reading.memo()
                .get(
                        List.of(tally, asked, reading.at()),
                        () -> tally.facets(asked.filter(), asked.each(), reading.at()));
    }

    private F filter(Connection<?> page) {
        return Objects.requireNonNull(whole.type().cast(page.filter()));
    }
}
