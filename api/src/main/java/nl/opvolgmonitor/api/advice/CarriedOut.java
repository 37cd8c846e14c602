package nl.opvolgmonitor.api.advice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** The pledges that the measures for a recommendation carry out, as long as they do not answer it themselves; for a picture. */
final class CarriedOut {

    private final TreeSet<String> measures = new TreeSet<>();
    private final TreeSet<String> told = new TreeSet<>();
    private final Map<String, ObjectNode> pledges = new LinkedHashMap<>();

    private CarriedOut() {}

    /** @param answer what advice-pledges answered */
    static ArrayNode of(JsonNode answer) {
        var carried = new CarriedOut();
        var coverages = answer.at("/recommendation/coverages");
        coverages.forEach(
                coverage -> carried.measures.add(coverage.at("/commitment/id").asText()));
        coverages.forEach(coverage -> carried.measure(coverage.get("commitment")));
        return AdviceJson.JSON.createArrayNode().addAll(carried.pledges.values());
    }

    /** Once, however many parts of the recommendation it is about. */
    private void measure(JsonNode measure) {
        if (!told.add(measure.get("id").asText())) {
            return;
        }
        measure.get("coverages").forEach(coverage -> {
            if (isOfOtherPledge(coverage)) {
                means(coverage, measure);
            }
        });
    }

    private boolean isOfOtherPledge(JsonNode coverage) {
        return coverage.at("/toward/kind").asText().equals("Commitment")
                && !coverage.get("extent").asText().equals("NONE")
                && !measures.contains(coverage.at("/toward/id").asText());
    }

    private void means(JsonNode coverage, JsonNode measure) {
        var toward = coverage.get("toward");
        var means = pledges.computeIfAbsent(toward.get("id").asText(), none -> pledge(toward))
                .withArray("means")
                .addObject();
        means.put("measure", measure.get("id").asText());
        means.put("text", measure.get("text").asText());
        means.set("extent", coverage.get("extent"));
        means.set("reason", coverage.get("reason"));
    }

    private static ObjectNode pledge(JsonNode toward) {
        var pledge = AdviceJson.JSON.createObjectNode();
        pledge.set("pledge", toward);
        return pledge;
    }
}
