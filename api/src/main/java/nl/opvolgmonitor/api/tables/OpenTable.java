package nl.opvolgmonitor.api.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** OpenDocument spreadsheets (ISO/IEC 26300) as a stream. A formula is read as the value it had when the file was saved. */
final class OpenTable {

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();
    /** A row that says it stands there more often than this, is filled by somebody's whim. */
    private static final int REPEATED = 10_000;

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final RowSink rows;
    private final List<@Nullable String> cells = new ArrayList<>();
    private String sheet = "";
    private int number;
    private int repeated = 1;

    private OpenTable(RowSink rows) {
        this.rows = rows;
    }

    static void read(Path file, RowSink rows) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            mustBeOpen(zip);
            var content = zip.getEntry("content.xml");
            if (content == null) {
                throw TableRefused.broken();
            }
            try (var stream = zip.getInputStream(content)) {
                new OpenTable(rows).read(stream);
            }
        }
    }

    private static void mustBeOpen(ZipFile zip) throws IOException {
        var manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return;
        }
        try (var stream = zip.getInputStream(manifest)) {
            if (new String(stream.readNBytes(1 << 20), java.nio.charset.StandardCharsets.UTF_8)
                    .contains("encryption-data")) {
                throw TableKind.locked();
            }
        }
    }

    private void read(InputStream stream) throws IOException {
        try {
            var at = XML.createXMLStreamReader(stream);
            while (at.hasNext()) {
                step(at, at.next());
            }
        } catch (XMLStreamException broken) {
            throw TableRefused.broken();
        }
    }

    private void step(XMLStreamReader at, int event) throws IOException, XMLStreamException {
        switch (event) {
            case XMLStreamConstants.DTD -> throw TableRefused.broken();
            case XMLStreamConstants.START_ELEMENT -> open(at);
            case XMLStreamConstants.END_ELEMENT -> close(at.getLocalName());
            default -> {}
        }
    }

    private void open(XMLStreamReader at) throws XMLStreamException {
        switch (at.getLocalName()) {
            case "table" -> begin(at);
            case "table-row" -> repeated = count(at, "number-rows-repeated");
            case "table-cell", "covered-table-cell" -> cell(at);
            default -> {}
        }
    }

    private void begin(XMLStreamReader at) {
        sheet = String.valueOf(attribute(at, "name"));
        number = 0;
    }

    private void close(String element) throws IOException {
        if (!element.equals("table-row")) {
            return;
        }
        var filled = cells.stream().anyMatch(cell -> cell != null && !cell.isBlank());
        for (int time = 1; filled && time <= repeated; time++) {
            rows.take(new SheetRow(sheet, number + time, new ArrayList<>(cells)));
        }
        number += repeated;
        cells.clear();
    }

    private void cell(XMLStreamReader at) throws XMLStreamException {
        var times = count(at, "number-columns-repeated");
        var value = value(at);
        var words = words(at);
        var text = value == null ? words : value;
        if (!text.isEmpty() && (cells.size() + times > Bounds.COLUMNS || repeated > REPEATED)) {
            throw Bounds.tooWide(sheet, number + 1);
        }
        cells.addAll(Collections.nCopies(Math.min(times, Bounds.COLUMNS - cells.size()), text));
    }

    private static @Nullable String value(XMLStreamReader at) {
        return switch (String.valueOf(attribute(at, "value-type"))) {
            case "date" -> String.valueOf(attribute(at, "date-value")).replaceFirst("T00:00:00.*$", "");
            case "boolean" -> "true".equals(attribute(at, "boolean-value")) ? "ja" : "nee";
            case "float", "currency", "percentage" -> attribute(at, "value");
            default -> null;
        };
    }

    /** The paragraphs of the cell, its comment left out; ends at the end of the cell. */
    private static String words(XMLStreamReader at) throws XMLStreamException {
        var text = new StringBuilder();
        var depth = 1;
        var comment = 0;
        while (depth > 0) {
            switch (at.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    comment = comment > 0 || at.getLocalName().equals("annotation") ? comment + 1 : 0;
                    text.append(comment > 0 ? "" : before(at, text));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    comment = Math.max(0, comment - 1);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    text.append(comment > 0 || depth == 1 ? "" : at.getText());
                default -> {}
            }
        }
        return text.toString();
    }

    private static String before(XMLStreamReader at, CharSequence text) {
        return switch (at.getLocalName()) {
            case "p" -> text.isEmpty() ? "" : "\n";
            case "line-break" -> "\n";
            case "tab" -> "\t";
            case "s" -> " ".repeat(Math.min(count(at, "c"), 1_000));
            default -> "";
        };
    }

    private static int count(XMLStreamReader at, String name) {
        var text = attribute(at, name);
        return text == null || !text.matches("\\d{1,7}") ? 1 : Math.max(1, Integer.parseInt(text));
    }

    private static @Nullable String attribute(XMLStreamReader at, String name) {
        for (int place = 0; place < at.getAttributeCount(); place++) {
            if (at.getAttributeLocalName(place).equals(name)) {
                return at.getAttributeValue(place);
            }
        }
        return null;
    }
}
