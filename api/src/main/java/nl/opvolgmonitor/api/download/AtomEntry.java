package nl.opvolgmonitor.api.download;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Something that happened, in a feed: a name that never changes, a title, when, where to read it, and what changed in a sentence. */
record AtomEntry(String id, String title, Instant at, String address, String summary) {

    private static final int BRIEF = 120;

    /** Whole seconds: some feed readers take a long fraction for milliseconds. */
    String updated() {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    void writeTo(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("entry");
        AtomFeed.text(xml, "id", id);
        AtomFeed.text(xml, "title", brief(title));
        AtomFeed.text(xml, "updated", updated());
        AtomFeed.link(xml, "alternate", address);
        AtomFeed.text(xml, "summary", summary);
        xml.writeEndElement();
    }

    private static String brief(String title) {
        return title.length() <= BRIEF ? title : title.substring(0, title.lastIndexOf(' ', BRIEF)) + " …";
    }
}
