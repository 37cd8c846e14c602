package nl.opvolgmonitor.api.download;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.Links;

/** A record in a feed: of all that is known of it, what was registered last, with its quote. Each change is an entry of its own. */
record FeedEntry(JsonNode row, JsonNode last) {

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

    AtomEntry atom(String origin) {
        var subject = row.path("subject").path("id").asText(row.path("id").asText());
        var address = origin + Links.permanent(subject);
        return new AtomEntry(address + "?bekend=" + recordedAt(), title(), recordedAt(), address, summary());
    }

    private String title() {
        var about = row.has("subject") ? row.get("subject") : row;
        return about.path("text")
                .asText(about.path("title").asText(row.path("id").asText()));
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
