package nl.opvolgmonitor.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How figures are shown: as a picture, with another picture or a list of the same in place of it on a telephone, or as a matrix.
 * {@code key} says what the signs in a picture are; null when labels beside them do.
 */
public record Drawing(
        @Nullable Picture wide,
        @Nullable Picture narrow,
        List<Item> items,
        @Nullable String key,
        @Nullable Matrix matrix) {

    /** One thing of a picture in words; {@code address} is null when it has no page. */
    public record Item(
            String words, @Nullable String note, @Nullable String address) {}

    static final Drawing NOTHING = new Drawing(null, null, List.of(), null, null);

    public Drawing {
        items = List.copyOf(items);
    }

    static Drawing of(Picture wide, Picture narrow) {
        return new Drawing(wide, narrow, List.of(), null, null);
    }

    static Drawing of(Picture wide, List<Item> items, @Nullable String key) {
        return new Drawing(wide, null, items, key, null);
    }

    static Drawing of(Matrix matrix) {
        return new Drawing(null, null, List.of(), null, matrix);
    }

    public boolean isEmpty() {
        return equals(NOTHING);
    }
}
