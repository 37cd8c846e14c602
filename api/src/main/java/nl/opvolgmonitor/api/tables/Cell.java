package nl.opvolgmonitor.api.tables;

import org.jspecify.annotations.Nullable;

/** One cell on its way out. Days are ISO 8601 and numbers have a point; an empty text is an empty cell. */
public record Cell(Type type, String text) {

    /** As what a spreadsheet takes it. */
    public enum Type {
        TEXT,
        DAY,
        NUMBER
    }

    public static final Cell EMPTY = new Cell(Type.TEXT, "");

    public static Cell text(@Nullable String text) {
        return new Cell(Type.TEXT, text == null ? "" : text);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
