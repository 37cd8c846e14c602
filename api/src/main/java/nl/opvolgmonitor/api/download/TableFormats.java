package nl.opvolgmonitor.api.download;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import nl.opvolgmonitor.api.tables.Cell;
import nl.opvolgmonitor.api.tables.TableFile;
import nl.opvolgmonitor.api.tables.TableKind;

/** A table for a spreadsheet: a row of headings and a row for each record. */
@Factory
final class TableFormats {

    @Singleton
    @Named("csv")
    DownloadFormat csv() {
        return new TableFormat(TableKind.CSV, "csv", "text/csv; charset=utf-8; header=present");
    }

    @Singleton
    @Named("ods")
    DownloadFormat ods() {
        return new TableFormat(TableKind.ODS, "ods", "application/vnd.oasis.opendocument.spreadsheet");
    }

    @Singleton
    @Named("xlsx")
    DownloadFormat xlsx() {
        return new TableFormat(
                TableKind.XLSX, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    private record TableFormat(TableKind kind, String extension, String mediaType) implements DownloadFormat {

        @Override
        public void write(Download download, OutputStream out) throws IOException {
            var list = download.selection().list();
            var columns = DownloadColumns.of(list);
            try (var table = TableFile.writer(kind, list.path(), out)) {
                table.row(columns.stream()
                        .map(DownloadColumn::heading)
                        .map(Cell::text)
                        .toList());
                while (download.rows().hasNext()) {
                    var row = download.rows().next();
                    table.row(columns.stream()
                            .map(column -> column.cell(row, download))
                            .toList());
                }
            }
        }
    }
}
