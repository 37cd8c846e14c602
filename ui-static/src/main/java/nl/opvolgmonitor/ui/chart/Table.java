package nl.opvolgmonitor.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures behind a picture, to read and to take along. */
public record Table(List<String> head, List<List<Cell>> rows) {

    /**
     * What stands there, and what lists it; null where there is nothing to list. Numbers stand to the right; what is quoted is in
     * the language of the register.
     */
    public record Cell(String text, @Nullable String address, boolean number, boolean quoted) {

        static Cell text(@Nullable Object text) {
            return new Cell(text == null ? "" : text.toString(), null, false, false);
        }

        static Cell quote(String text) {
            return new Cell(text, null, false, true);
        }

        static Cell count(int count) {
            return new Cell(String.valueOf(count), null, true, false);
        }

        Cell to(String list) {
            return new Cell(text, list, number, quoted);
        }
    }

    public Table {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }
}
