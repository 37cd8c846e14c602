package nl.opvolgmonitor.api.advice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.page.Foreseen;
import nl.opvolgmonitor.api.page.PublicQueries;
import nl.opvolgmonitor.domain.advice.AdviceProduct;
import nl.opvolgmonitor.ui.Stand;

/** What was found where the recommendations stand, and what is held against them; for a picture that a briefing rests on. */
record FindingMatters(PublicQueries asked, Stand stand) {

    void addTo(ObjectNode picture, AdviceProduct product) {
        if (product != AdviceProduct.BRIEFING) {
            return;
        }
        var keys = keys(picture.get("items"));
        foresee("advice-finding", keys);
        var findings = picture.putArray("findings");
        keys.forEach(key ->
                answer("advice-finding", key).filter(node -> node.has("about")).forEach(findings::add));
    }

    private Set<String> keys(JsonNode items) {
        var publications = new LinkedHashSet<String>();
        items.forEach(item ->
                publications.add(item.at("/recommendation/publishedIn/id").asText()));
        foresee("advice-findings", publications);
        var keys = new LinkedHashSet<String>();
        publications.forEach(key -> answer("advice-findings", key).forEach(node -> keys.addAll(keysIn(node))));
        keys.addAll(keysIn(items));
        return keys;
    }

    /** Of every finding that is mentioned in it. */
    private static List<String> keysIn(JsonNode node) {
        return node.findParents("kind").stream()
                .filter(each -> each.get("kind").asText().equals("Finding"))
                .map(each -> each.get("id").asText())
                .toList();
    }

    private void foresee(String document, Set<String> keys) {
        asked.foresee(
                keys.stream()
                        .map(key -> new Foreseen(document, Map.of("id", key)))
                        .toList(),
                stand);
    }

    private Stream<JsonNode> answer(String document, String key) {
        return Stream.of(asked.ask(document, Map.of("id", key), stand, JsonNode.class)
                        .path("node"))
                .filter(JsonNode::isObject);
    }
}
