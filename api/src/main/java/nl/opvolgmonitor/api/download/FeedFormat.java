package nl.opvolgmonitor.api.download;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A feed (Atom, RFC 4287) of what last changed among the records of a selection, each with the sentence that changed. */
@Singleton
final class FeedFormat implements DownloadFormat {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** A feed tells what is new; the whole list stands in the other files. */
    private static final int MOST = 50;

    @Override
    public String extension() {
        return "atom";
    }

    @Override
    public String mediaType() {
        return "application/atom+xml; charset=utf-8";
    }

    @Override
    public boolean isKept() {
        return false;
    }

    @Override
    public boolean isByLastChange() {
        return true;
    }

    @Override
    public void write(Download download, OutputStream out) throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            feed(download, xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException refused) {
            throw new IOException(refused);
        }
    }

    private static void feed(Download download, XMLStreamWriter xml) throws XMLStreamException {
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", "nl");
        text(xml, "id", download.address());
        text(xml, "title", "Opvolgmonitor: " + download.selection().list().path());
        link(xml, "alternate", download.address());
        link(
                xml,
                "self",
                download.origin() + "/nl/" + download.selection().list().path() + ".atom"
                        + download.selection().query());
        xml.writeStartElement(ATOM, "author");
        text(xml, "name", "Opvolgmonitor");
        xml.writeEndElement();
        var entries = newest(download);
        text(
                xml,
                "updated",
                entries.isEmpty()
                        ? download.stand().recorded().toString()
                        : entries.getFirst().updated());
        for (var entry : entries) {
            entry.writeTo(xml, download.origin());
        }
    }

    /** The newest first. The rows come by the last change of the record, an entry tells what last came with a quote. */
    private static List<FeedEntry> newest(Download download) {
        var entries = new ArrayList<FeedEntry>();
        while (entries.size() < MOST && download.rows().hasNext()) {
            entries.add(FeedEntry.of(download.rows().next()));
        }
        entries.sort(Comparator.comparing(FeedEntry::recordedAt).reversed());
        return entries;
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
