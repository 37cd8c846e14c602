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

    /** One thing of a picture in words, and where it is; what is quoted is in the language of the register. */
    public record Item(
            String words, boolean quoted, @Nullable Note note, String address) {}

    /**
     * How a promise stands, its deadline in the words of the source, null when none was named, and the days that these were read
     * as, null when they give none.
     */
    public record Note(
            String stands, @Nullable String raw, @Nullable String read) {}

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
