package nl.opvolgmonitor.api.graphql;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.register.Crossing;
import nl.opvolgmonitor.domain.register.Facet;
import nl.opvolgmonitor.domain.register.FacetBy;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.Places;
import nl.opvolgmonitor.domain.register.Tally;
import org.jspecify.annotations.Nullable;

/**
 * A list with all that it can be narrowed to, for who goes through all of it: its places are read once, and the values of each facet once.
 * However many lists it is narrowed to by values, they and their counts take no other statement. What is asked otherwise it leaves alone.
 */
final class WholeList<F> {

    private final Class<F> type;
    private @Nullable Listing<?, F> listing;
    private @Nullable Enum<?> usual;
    private @Nullable Tally<F> tally;
    private Function<String, FacetBy> facet = name -> {
        throw new IllegalArgumentException(name);
    };

    WholeList(Class<F> type) {
        this.type = type;
    }

    Class<F> type() {
        return type;
    }

    void isListed(Listing<?, F> by, Enum<?> order) {
        listing = by;
        usual = order;
    }

    void isCounted(Tally<F> by, Function<String, FacetBy> named) {
        tally = by;
        facet = named;
    }

    /** The places of a narrowed list in that order; empty when they have to be asked. */
    Optional<Places> places(F filter, Enum<?> order, Reading reading) {
        return narrowed(filter).map(narrowed -> places(narrowed, order, reading));
    }

    private Places places(Narrowed narrowed, Enum<?> order, Reading reading) {
        var all = all(order, reading);
        if (narrowed.by().isEmpty()) {
            return all;
        }
        var chosen = chosen(narrowed, reading);
        return all.only(order.equals(usual) ? chosen : all.placesOf(chosen, all(reading)));
    }

    /** How many records a narrowed list has; empty when it has to be asked. */
    Optional<Integer> total(F filter, Reading reading) {
        return narrowed(filter).map(narrowed -> chosen(narrowed, reading).length);
    }

    /** How many of a narrowed list have which values; the condition on a value is left aside for the counts of that value. */
    Optional<Map<FacetBy, List<Facet>>> facets(F filter, List<FacetBy> each, Reading reading) {
        return narrowed(filter).map(narrowed -> {
            var found = new HashMap<FacetBy, List<Facet>>();
            for (var by : each) {
                var counted = IntStream.of(chosen(narrowed.without(by), reading));
                found.put(by, crossing(by, reading).count(counted, Tally.MOST));
            }
            return found;
        });
    }

    private Optional<Narrowed> narrowed(F filter) {
        return listing == null || tally == null ? Optional.empty() : Narrowed.by(filter, facet);
    }

    /** The places, in the usual order, of the records that have one of the values of each facet. */
    private int[] chosen(Narrowed narrowed, Reading reading) {
        return narrowed.by().entrySet().stream()
                .map(each -> crossing(each.getKey(), reading).places(each.getValue()))
                .reduce(WholeList::both)
                .orElseGet(() -> IntStream.range(0, all(reading).count()).toArray());
    }

    /** What is in both, which are in order. */
    private static int[] both(int[] some, int[] others) {
        return IntStream.of(some)
                .filter(place -> Arrays.binarySearch(others, place) >= 0)
                .toArray();
    }

    private Places all(Reading reading) {
        return all(Objects.requireNonNull(usual), reading);
    }

    private Places all(Enum<?> order, Reading reading) {
        var listed = Objects.requireNonNull(listing);
        return reading.memo()
                .get(
                        List.of(this, order, reading.at()),
                        () -> listed.places(Filters.bind(type, null), order, reading.at()));
    }

    private Crossing crossing(FacetBy by, Reading reading) {
        var counts = Objects.requireNonNull(tally);
        var list = all(reading);
        return reading.memo()
                .get(List.of(this, by, reading.at()), () -> new Crossing(by, list, counts.having(by, reading.at())));
    }
}
