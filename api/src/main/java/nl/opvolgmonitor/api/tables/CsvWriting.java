package nl.opvolgmonitor.api.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV as a Dutch spreadsheet expects it: a byte order mark, semicolons, and numbers with a comma. */
final class CsvWriting implements TableWriter {

    private final CsvWriter csv;

    CsvWriting(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\ufeff');
        csv = CsvWriter.builder().fieldSeparator(';').build(writer);
    }

    @Override
    public void row(List<Cell> cells) {
        csv.writeRecord(cells.stream().map(CsvWriting::text).toList());
    }

    private static String text(Cell cell) {
        return switch (cell.type()) {
            case TEXT -> Guard.on(cell.text());
            case DAY -> cell.text();
            case NUMBER -> cell.text().replace('.', ',');
        };
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
