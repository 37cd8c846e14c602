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

/** An OpenDocument spreadsheet (ISO/IEC 26300): the fewest parts that one may have. Texts are texts there, whatever they begin with. */
final class OpenWriting implements TableWriter {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String DAY = "day";
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="%smanifest:1.0" manifest:version="1.3">
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """.formatted(NAMES, TYPE);

    private final ZipOutputStream zip;
    private final XMLStreamWriter xml;
    private boolean within;

    OpenWriting(OutputStream out) throws IOException {
        zip = new ZipOutputStream(out);
        mediaType();
        zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
        zip.write(MANIFEST.getBytes(StandardCharsets.UTF_8));
        zip.putNextEntry(new ZipEntry("content.xml"));
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(zip, "UTF-8");
            begin();
        } catch (XMLStreamException refused) {
            throw new IOException(refused);
        }
    }

    /** First, and not compressed: that is how the type of such a file is told. */
    private void mediaType() throws IOException {
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

    private void begin() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("office:document-content");
        for (var name : List.of("office", "style", "table", "text")) {
            xml.writeAttribute("xmlns:" + name, NAMES + name + ":1.0");
        }
        xml.writeAttribute("xmlns:number", NAMES + "datastyle:1.0");
        xml.writeAttribute("office:version", "1.3");
        dayStyle();
        xml.writeStartElement("office:body");
        xml.writeStartElement("office:spreadsheet");
    }

    /** Without a style, LibreOffice shows a day as the number of days since 1899. */
    private void dayStyle() throws XMLStreamException {
        xml.writeStartElement("office:automatic-styles");
        xml.writeStartElement("number:date-style");
        xml.writeAttribute("style:name", "ISO");
        dayPart("year");
        dayText();
        dayPart("month");
        dayText();
        dayPart("day");
        xml.writeEndElement();
        xml.writeEmptyElement("style:style");
        xml.writeAttribute("style:name", DAY);
        xml.writeAttribute("style:family", "table-cell");
        xml.writeAttribute("style:data-style-name", "ISO");
        xml.writeEndElement();
    }

    private void dayPart(String part) throws XMLStreamException {
        xml.writeEmptyElement("number:" + part);
        xml.writeAttribute("number:style", "long");
    }

    private void dayText() throws XMLStreamException {
        xml.writeStartElement("number:text");
        xml.writeCharacters("-");
        xml.writeEndElement();
    }

    /** Ends the sheet before it, if any. */
    void sheet(String name) throws IOException {
        try {
            if (within) {
                xml.writeEndElement();
            }
            xml.writeStartElement("table:table");
            xml.writeAttribute("table:name", name);
            within = true;
        } catch (XMLStreamException refused) {
            throw new IOException(refused);
        }
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        try {
            xml.writeStartElement("table:table-row");
            for (var cell : cells) {
                write(cell);
            }
            xml.writeEndElement();
        } catch (XMLStreamException refused) {
            throw new IOException(refused);
        }
    }

    private void write(Cell cell) throws XMLStreamException {
        xml.writeStartElement("table:table-cell");
        if (!cell.isEmpty()) {
            value(cell);
            new OpenText(xml).write(cell.text());
        }
        xml.writeEndElement();
    }

    private void value(Cell cell) throws XMLStreamException {
        switch (cell.type()) {
            case TEXT -> xml.writeAttribute("office:value-type", "string");
            case DAY -> {
                xml.writeAttribute("table:style-name", DAY);
                xml.writeAttribute("office:value-type", "date");
                xml.writeAttribute("office:date-value", cell.text());
            }
            case NUMBER -> {
                xml.writeAttribute("office:value-type", "float");
                xml.writeAttribute("office:value", cell.text());
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException refused) {
            throw new IOException(refused);
        }
        zip.close();
    }
}
