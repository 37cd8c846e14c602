package nl.opvolgmonitor.domain.register;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The places of all records of a list, in its order, or of some of them. */
public final class Places {

    /** The place of one record, and the cursor of it. */
    public record Place(Key key, String cursor) {}

    private final List<Place> all;
    private final Map<String, Integer> byCursor;
    private final Map<Key, Integer> byKey;

    /** Which of all these are, in order. */
    private final int[] chosen;

    public Places(List<Place> all) {
        this.all = List.copyOf(all);
        this.byCursor = HashMap.newHashMap(all.size());
        this.byKey = HashMap.newHashMap(all.size());
        for (int place = 0; place < all.size(); place++) {
            byCursor.put(all.get(place).cursor(), place);
            byKey.put(all.get(place).key(), place);
        }
        this.chosen = IntStream.range(0, all.size()).toArray();
    }

    private Places(Places whole, int[] chosen) {
        this.all = whole.all;
        this.byCursor = whole.byCursor;
        this.byKey = whole.byKey;
        this.chosen = chosen;
    }

    /** Those at these places of the whole list, counted from 0, in order. They take 4 bytes each. */
    public Places only(int[] places) {
        return new Places(this, places.clone());
    }

    /** The place of a record in the whole list, counted from 0; empty when it is not in it. */
    public Optional<Integer> of(Key record) {
        return Optional.ofNullable(byKey.get(record));
    }

    /** The records at these places of the whole list. */
    public List<Key> at(int[] places) {
        return IntStream.of(places).mapToObj(place -> all.get(place).key()).toList();
    }

    /** The places of these records in the whole list, in its order. */
    public int[] placesOf(List<Key> records) {
        return records.stream().mapToInt(byKey::get).sorted().toArray();
    }

    /** So many places after a cursor, from the first one when it is null; throws {@link InvalidContent} for a cursor of no place. */
    public List<Place> after(@Nullable String cursor, int most) {
        var from = cursor == null ? 0 : following(cursor);
        return IntStream.range(from, from + Math.min(most, chosen.length - from))
                .mapToObj(place -> all.get(chosen[place]))
                .toList();
    }

    private int following(String cursor) {
        var place = Arrays.binarySearch(chosen, byCursor.getOrDefault(cursor, -1));
        if (place < 0) {
            throw new InvalidContent("Deze cursor wijst nergens heen: begin opnieuw zonder after");
        }
        return place + 1;
    }

    public int count() {
        return chosen.length;
    }
}
