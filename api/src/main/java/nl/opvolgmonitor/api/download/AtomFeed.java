package nl.opvolgmonitor.api.download;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed (Atom, RFC 4287).
 *
 * @param page the page that shows the same, which also names the feed
 * @param self where the feed itself stands
 * @param otherwise when it was last changed if it has no entries
 */
record AtomFeed(String title, String page, String self, Instant otherwise) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    static final String MEDIA_TYPE = "application/atom+xml; charset=utf-8";

    /** A feed tells what is new; the whole stands in other files. */
    static final int MOST = 50;

    /** With these entries, the newest first. */
    void write(List<AtomEntry> entries, OutputStream out) throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            write(entries, xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException refused) {
            throw new IOException(refused);
        }
    }

    private void write(List<AtomEntry> entries, XMLStreamWriter xml) throws XMLStreamException {
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", "nl");
        text(xml, "id", page);
        text(xml, "title", title);
        link(xml, "alternate", page);
        link(xml, "self", self);
        xml.writeStartElement(ATOM, "author");
        text(xml, "name", "Opvolgmonitor");
        xml.writeEndElement();
        text(
                xml,
                "updated",
                entries.isEmpty() ? otherwise.toString() : entries.getFirst().updated());
        for (var entry : entries) {
            entry.writeTo(xml);
        }
    }

    static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
