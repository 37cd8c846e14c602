package nl.opvolgmonitor.api.download;

import static nl.opvolgmonitor.api.download.FeedFormat.link;
import static nl.opvolgmonitor.api.download.FeedFormat.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A record in a feed: of all that is known of it, what was registered last, with its quote. Each change is an entry of its own. */
record FeedEntry(JsonNode row, JsonNode last) {

    private static final int BRIEF = 120;

    static FeedEntry of(JsonNode row) {
        return new FeedEntry(
                row,
                parts(row)
                        .max(Comparator.comparing(part -> part.get("recordedAt").asText()))
                        .orElse(row));
    }

    /** Everything in the row that was registered by itself. */
    private static Stream<JsonNode> parts(JsonNode node) {
        var below = node.valueStream().flatMap(FeedEntry::parts);
        return node.hasNonNull("recordedAt") ? Stream.concat(Stream.of(node), below) : below;
    }

    /** The moment of registration. */
    Instant recordedAt() {
        return Instant.parse(last.get("recordedAt").asText());
    }

    /** The same in whole seconds: some feed readers take a long fraction for milliseconds. */
    String updated() {
        return recordedAt().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    void writeTo(XMLStreamWriter xml, String origin) throws XMLStreamException {
        var subject = row.path("subject").path("id").asText(row.path("id").asText());
        var address = origin + "/id/" + subject.replace("#", "%23");
        xml.writeStartElement("entry");
        text(xml, "id", address + "?bekend=" + recordedAt());
        text(xml, "title", title());
        text(xml, "updated", updated());
        link(xml, "alternate", address);
        text(xml, "summary", summary());
        xml.writeEndElement();
    }

    private String title() {
        var about = row.has("subject") ? row.get("subject") : row;
        var title = about.path("text")
                .asText(about.path("title").asText(row.path("id").asText()));
        return title.length() <= BRIEF ? title : title.substring(0, title.lastIndexOf(' ', BRIEF)) + " …";
    }

    /** The sentence that changed, and the document in which it stands; without a quote the text of the record itself. */
    private String summary() {
        var quote = last.path("evidence").path(0);
        if (quote.isMissingNode()) {
            return title();
        }
        var document = quote.path("document");
        return "‘%s’ (%s)"
                .formatted(
                        quote.path("quote").asText().strip(),
                        document.path("citationKey")
                                .asText(document.path("title").asText()));
    }
}
