package nl.opvolgmonitor.api.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an OpenDocument spreadsheet (ISO/IEC 26300): the fewest parts that one may have. */
final class OpenFile {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="%smanifest:1.0" manifest:version="1.3">
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """.formatted(NAMES, TYPE);

    private final XMLStreamWriter xml;

    private OpenFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(List<Grid> grids, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            mediaType(zip);
            zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            zip.write(MANIFEST.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(zip, "UTF-8");
            new OpenFile(xml).content(grids);
            xml.flush();
        } catch (XMLStreamException refused) {
            throw new IOException(refused);
        }
    }

    /** First, and not compressed: that is how the type of such a file is told. */
    private static void mediaType(ZipOutputStream zip) throws IOException {
        var bytes = TYPE.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    private void content(List<Grid> grids) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("office:document-content");
        for (var name : List.of("office", "table", "text")) {
            xml.writeAttribute("xmlns:" + name, NAMES + name + ":1.0");
        }
        xml.writeAttribute("office:version", "1.3");
        xml.writeStartElement("office:body");
        xml.writeStartElement("office:spreadsheet");
        for (var grid : grids) {
            table(grid);
        }
        xml.writeEndDocument();
    }

    private void table(Grid grid) throws XMLStreamException {
        xml.writeStartElement("table:table");
        xml.writeAttribute("table:name", grid.name());
        for (var row : grid.rows()) {
            xml.writeStartElement("table:table-row");
            for (var cell : row) {
                cell(Guard.on(cell));
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void cell(String text) throws XMLStreamException {
        xml.writeStartElement("table:table-cell");
        if (!text.isEmpty()) {
            xml.writeAttribute("office:value-type", "string");
            for (var line : text.split("\n", -1)) {
                xml.writeStartElement("text:p");
                xml.writeCharacters(line);
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }
}
