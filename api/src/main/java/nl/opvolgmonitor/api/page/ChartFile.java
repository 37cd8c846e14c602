package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.opvolgmonitor.api.tables.Cell;
import nl.opvolgmonitor.api.tables.TableFile;
import nl.opvolgmonitor.api.tables.TableKind;
import nl.opvolgmonitor.ui.chart.Table;

/** The figures behind a picture as a file for a spreadsheet. */
final class ChartFile {

    private static final MediaType CSV = MediaType.of("text/csv; charset=utf-8; header=present");

    private ChartFile() {}

    /** The file of the figure with that word in its address. */
    static HttpResponse<String> reply(Visit visit, String word, Table table) {
        var name = word + "-" + visit.stand().effective() + ".csv";
        return HttpResponse.ok(csv(table))
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    static String csv(Table table) {
        var out = new ByteArrayOutputStream();
        try (var file = TableFile.writer(TableKind.CSV, "grafiek", out)) {
            file.row(table.head().stream().map(Cell::text).toList());
            for (var row : table.rows()) {
                file.row(cells(row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Cell> cells(List<Table.Cell> row) {
        return row.stream()
                .map(cell -> new Cell(cell.number() ? Cell.Type.NUMBER : Cell.Type.TEXT, cell.text()))
                .toList();
    }
}
