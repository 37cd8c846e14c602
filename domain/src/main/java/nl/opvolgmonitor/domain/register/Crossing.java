package nl.opvolgmonitor.domain.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which values of a facet the records of a whole list have, read at once. A list that is narrowed to one value, and the counts of such a
 * list, follow from it without asking again. Records are known by their place in the list, counted from 0; it takes 8 bytes for each value
 * of each.
 */
public final class Crossing {

    private static final int[] NONE = {};

    private final FacetBy by;
    private final List<Having> values = new ArrayList<>();
    private final Map<String, Integer> codes = new HashMap<>();

    /** The codes of the values of the record at a place begin there in {@link #all}. */
    private final int[] begins;

    private final int[] all;
    private final int[][] places;

    /** That a record has a value; {@code called} is what the register calls that, null when it has no name for it. */
    public record Having(Key record, String value, @Nullable String called) {}

    /** Values that are counted alike come in the order of what is given; of records that are not in the list nothing is kept. */
    public Crossing(FacetBy by, Places list, List<Having> having) {
        this.by = by;
        var known = having.stream()
                .filter(each -> list.of(each.record()).isPresent())
                .sorted(Comparator.comparing(each -> list.of(each.record()).orElseThrow()))
                .toList();
        having.forEach(this::code);
        begins = begins(list, known);
        all = known.stream().mapToInt(this::code).toArray();
        places = placesByCode(list.count());
    }

    private int code(Having each) {
        return codes.computeIfAbsent(each.value(), fresh -> {
            values.add(each);
            return values.size() - 1;
        });
    }

    private static int[] begins(Places list, List<Having> known) {
        var begins = new int[list.count() + 1];
        known.forEach(each -> begins[list.of(each.record()).orElseThrow() + 1]++);
        Arrays.parallelPrefix(begins, Integer::sum);
        return begins;
    }

    private int[][] placesByCode(int count) {
        var found = new int[values.size()][];
        var sizes = new int[values.size()];
        Arrays.stream(all).forEach(code -> sizes[code]++);
        Arrays.setAll(found, code -> new int[sizes[code]]);
        for (int place = count - 1; place >= 0; place--) {
            for (int at = begins[place]; at < begins[place + 1]; at++) {
                found[all[at]][--sizes[all[at]]] = place;
            }
        }
        return found;
    }

    /** The places of the records with one of these values, in order. */
    public int[] places(List<String> sought) {
        return sought.size() == 1
                ? placesOf(sought.getFirst()).clone()
                : sought.stream()
                        .flatMapToInt(value -> IntStream.of(placesOf(value)))
                        .sorted()
                        .distinct()
                        .toArray();
    }

    private int[] placesOf(String value) {
        var code = codes.get(value);
        return code == null ? NONE : places[code];
    }

    /** How many of the records at these places have which value, the most frequent first; so many at most. */
    public List<Facet> count(IntStream some, int most) {
        var counts = new int[values.size()];
        some.forEach(place -> count(place, counts));
        return IntStream.range(0, counts.length)
                .filter(code -> counts[code] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(code -> -counts[code]))
                .limit(most)
                .map(code -> facet(values.get(code), counts[code]))
                .toList();
    }

    private void count(int place, int[] counts) {
        for (int at = begins[place]; at < begins[place + 1]; at++) {
            counts[all[at]]++;
        }
    }

    private Facet facet(Having first, int count) {
        return new Facet(by, first.value(), first.called(), count);
    }
}
