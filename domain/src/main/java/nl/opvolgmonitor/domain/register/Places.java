package nl.opvolgmonitor.domain.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places of all records of a list, in its order. */
public final class Places {

    /** The place of one record, and the cursor of it. */
    public record Place(Key key, String cursor) {}

    private final List<Place> all;
    private final Map<String, Integer> byCursor = new HashMap<>();

    public Places(List<Place> all) {
        this.all = List.copyOf(all);
        for (int place = 0; place < all.size(); place++) {
            byCursor.put(all.get(place).cursor(), place);
        }
    }

    /** So many places after a cursor, from the first one when it is null; throws {@link InvalidContent} for a cursor of no place. */
    public List<Place> after(@Nullable String cursor, int most) {
        var from = cursor == null ? 0 : following(cursor);
        return all.subList(from, from + Math.min(most, all.size() - from));
    }

    private int following(String cursor) {
        var place = byCursor.get(cursor);
        if (place == null) {
            throw new InvalidContent("Deze cursor wijst nergens heen: begin opnieuw zonder after");
        }
        return place + 1;
    }

    public int count() {
        return all.size();
    }
}
