package nl.opvolgmonitor.api.tables;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Passes rows on until there is more than any table of this register holds. Empty rows and empty last cells stay behind. */
final class Bounds implements RowSink {

    private static final int ROWS = 1_000_000;
    private static final long CHARACTERS = 500_000_000;

    /** How many cells one row may have. */
    static final int COLUMNS = 500;

    private final RowSink next;
    private int rows;
    private long characters;

    Bounds(RowSink next) {
        this.next = next;
    }

    @Override
    public void take(SheetRow row) throws IOException {
        var cells = withoutLastEmpty(row.cells());
        if (cells.isEmpty()) {
            return;
        }
        if (cells.size() > COLUMNS) {
            throw tooWide(row.sheet(), row.number());
        }
        for (var cell : cells) {
            characters += cell == null ? 0 : cell.length();
        }
        if (++rows > ROWS || characters > CHARACTERS) {
            throw new TableRefused("Dit bestand heeft meer dan een miljoen rijen of te veel tekst; verdeel het");
        }
        next.take(new SheetRow(row.sheet(), row.number(), cells));
    }

    static TableRefused tooWide(String sheet, int number) {
        return new TableRefused("Op blad «%s» heeft rij %d meer dan %d kolommen; gebruik het sjabloon"
                .formatted(sheet, number, COLUMNS));
    }

    private static List<@Nullable String> withoutLastEmpty(List<@Nullable String> cells) {
        var end = cells.size();
        while (end > 0 && isEmpty(cells.get(end - 1))) {
            end--;
        }
        return cells.subList(0, end);
    }

    private static boolean isEmpty(@Nullable String cell) {
        return cell == null || cell.isBlank();
    }
}
