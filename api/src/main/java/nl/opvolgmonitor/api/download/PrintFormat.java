package nl.opvolgmonitor.api.download;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.api.page.Templates;
import nl.opvolgmonitor.ui.selection.Printable;

/** A page to print: the table with nothing around it. */
@Singleton
final class PrintFormat implements DownloadFormat {

    private final Templates templates;

    PrintFormat(Templates templates) {
        this.templates = templates;
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html; charset=utf-8";
    }

    @Override
    public boolean isKept() {
        return false;
    }

    @Override
    public void write(Download download, OutputStream out) throws IOException {
        var columns = DownloadColumns.of(download.selection().list());
        var printable = new Printable(
                download.selection().list().path(),
                download.address(),
                columns.stream().map(DownloadColumn::heading).toList(),
                () -> texts(columns, download));
        try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            templates.write(
                    "page/printable.jte",
                    Map.of("site", templates.site(download.stand(), download.address()), "page", printable),
                    writer);
        }
    }

    private static Iterator<List<String>> texts(List<DownloadColumn> columns, Download download) {
        var rows = download.rows();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public List<String> next() {
                return texts(columns, rows.next(), download);
            }
        };
    }

    private static List<String> texts(List<DownloadColumn> columns, JsonNode row, Download download) {
        return columns.stream().map(column -> column.cell(row, download).text()).toList();
    }
}
