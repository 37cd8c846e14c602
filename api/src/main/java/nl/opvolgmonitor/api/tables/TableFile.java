package nl.opvolgmonitor.api.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes sheets as a file that a spreadsheet opens. No cell is a formula. */
public final class TableFile {

    private static final int COLUMN_WIDTH = 24;

    private TableFile() {}

    /** One sheet of any length, in the format that the kind names. */
    public static TableWriter writer(TableKind kind, String name, OutputStream out) throws IOException {
        return switch (kind) {
            case CSV -> new CsvWriting(out);
            case XLSX -> new ExcelWriting(name, out);
            case ODS -> {
                var sheet = new OpenWriting(out);
                sheet.sheet(name);
                yield sheet;
            }
        };
    }

    public static void xlsx(List<Grid> grids, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Opvolgmonitor", "1.0")) {
            for (var grid : grids) {
                var sheet = book.newWorksheet(grid.name());
                for (int row = 0; row < grid.rows().size(); row++) {
                    var cells = grid.rows().get(row);
                    for (int column = 0; column < cells.size(); column++) {
                        sheet.value(row, column, Guard.on(cells.get(column)));
                        sheet.width(column, COLUMN_WIDTH);
                    }
                }
                sheet.freezePane(1, 1);
                sheet.finish();
            }
        }
    }

    public static void ods(List<Grid> grids, OutputStream out) throws IOException {
        try (var file = new OpenWriting(out)) {
            for (var grid : grids) {
                file.sheet(grid.name());
                for (var row : grid.rows()) {
                    file.row(guarded(row));
                }
            }
        }
    }

    public static void csv(Grid grid, OutputStream out) throws IOException {
        try (var csv = new CsvWriting(out)) {
            grid.rows().forEach(row -> csv.row(row.stream().map(Cell::text).toList()));
        }
    }

    /** What is filled in comes back through the import, which takes the apostrophe away again. */
    private static List<Cell> guarded(List<String> row) {
        return row.stream().map(Guard::on).map(Cell::text).toList();
    }
}
