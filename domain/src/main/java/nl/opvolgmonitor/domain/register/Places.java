package nl.opvolgmonitor.domain.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The places of all records of a list, in its order, or of some of them. */
public final class Places {

    /** The place of one record, and the cursor of it. */
    public record Place(Key key, String cursor) {}

    private final PackedTexts keys;
    private final PackedTexts cursors;

    /** Which of all these are, in order. */
    private final int[] chosen;

    public Places(List<Place> all) {
        this.keys =
                new PackedTexts(all.stream().map(place -> place.key().value()).toList());
        this.cursors = new PackedTexts(all.stream().map(Place::cursor).toList());
        this.chosen = IntStream.range(0, all.size()).toArray();
    }

    private Places(Places whole, int[] chosen) {
        this.keys = whole.keys;
        this.cursors = whole.cursors;
        this.chosen = chosen;
    }

    /** Those at these places of the whole list, counted from 0, in order. They take 4 bytes each. */
    public Places only(int[] places) {
        return new Places(this, places.clone());
    }

    /** The place of a record in the whole list, counted from 0; empty when it is not in it. */
    public Optional<Integer> of(Key record) {
        return Optional.of(keys.of(record.value())).filter(place -> place >= 0);
    }

    /** Where the records are, in order, that are at these places of the same list in another order. */
    public int[] placesOf(int[] places, Places other) {
        return IntStream.of(places)
                .map(place -> keys.of(place, other.keys))
                .sorted()
                .toArray();
    }

    /** So many places after a cursor, from the first one when it is null; throws {@link InvalidContent} for a cursor of no place. */
    public List<Place> after(@Nullable String cursor, int most) {
        var from = cursor == null ? 0 : following(cursor);
        return IntStream.range(from, from + Math.min(most, chosen.length - from))
                .mapToObj(place -> new Place(key(chosen[place]), cursors.at(chosen[place])))
                .toList();
    }

    private Key key(int place) {
        return new Key(keys.at(place));
    }

    private int following(String cursor) {
        var place = Arrays.binarySearch(chosen, cursors.of(cursor));
        if (place < 0) {
            throw new InvalidContent("Deze cursor wijst nergens heen: begin opnieuw zonder after");
        }
        return place + 1;
    }

    public int count() {
        return chosen.length;
    }
}
