package nl.opvolgmonitor.api.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes sheets as a file that a spreadsheet opens. No cell is a formula. */
public final class TableFile {

    private static final int COLUMN_WIDTH = 24;

    private TableFile() {}

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
        OpenFile.write(grids, out);
    }

    /** With a byte order mark and semicolons, as a Dutch spreadsheet expects. */
    public static void csv(Grid grid, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(writer)) {
            grid.rows()
                    .forEach(row -> csv.writeRecord(row.stream().map(Guard::on).toList()));
        }
    }
}
