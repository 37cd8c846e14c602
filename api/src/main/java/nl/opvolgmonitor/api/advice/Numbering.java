package nl.opvolgmonitor.api.advice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.page.Foreseen;
import nl.opvolgmonitor.api.page.PublicQueries;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.ui.Stand;

/** By what the documents of a picture are cited, so that a paper without links leads to them. */
record Numbering(PublicQueries asked, PointInTime at) {

    /** The last that the schema takes for a day: a document may be younger than what it tells of. */
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private static final Set<String> KINDS = Set.of("Document", "Report");

    /** At every mention of a document. */
    void addTo(ObjectNode picture) {
        var mentions = picture.findParents("kind").stream()
                .filter(each -> KINDS.contains(each.get("kind").asText()))
                .map(ObjectNode.class::cast)
                .collect(Collectors.groupingBy(each -> each.get("id").asText()));
        var stand = new Stand(new PointInTime(LAST_DAY, at.known()), null, null);
        asked.foresee(
                mentions.keySet().stream()
                        .map(key -> new Foreseen("advice-citation", Map.of("id", key)))
                        .toList(),
                stand);
        mentions.forEach((key, several) -> number(
                several,
                asked.ask("advice-citation", Map.of("id", key), stand, JsonNode.class)
                        .path("node")));
    }

    /** A publication is cited as the attachment that it is. */
    private static void number(List<ObjectNode> mentions, JsonNode cited) {
        var attachment = cited.at("/attachedTo/citationKey");
        var number = attachment.isTextual()
                ? attachment.asText() + "#bijlage"
                : cited.path("citationKey").asText("");
        if (!number.isEmpty()) {
            mentions.forEach(mention -> mention.put("citationKey", number));
        }
    }
}
