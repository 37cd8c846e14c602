package nl.opvolgmonitor.api.advice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import nl.opvolgmonitor.api.page.PublicQueries;
import nl.opvolgmonitor.domain.advice.AdviceProduct;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.ui.Stand;
import org.jspecify.annotations.Nullable;

/** Which ministries there are, and what of them is open besides what answers recommendations; for a picture of the register. */
record OpenMatters(PublicQueries asked, PointInTime at) {

    /** The last that the schema takes for a day: a ministry may be younger than the day of reference. */
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    /** What is open only to a list of reminders. */
    void addTo(ObjectNode picture, AdviceProduct product) {
        var ministries = ministries();
        picture.set("ministries", ministries);
        if (product == AdviceProduct.REMINDERS) {
            picture.set("open", open(ministries, picture.get("items")));
        }
    }

    /** Every ministry with the keys of its units and of the offices of both. */
    private ArrayNode ministries() {
        var ministries = AdviceJson.JSON.createArrayNode();
        var stand = new Stand(new PointInTime(LAST_DAY, at.known()), null, null);
        asked.ask("advice-ministries", new HashMap<String, @Nullable Object>(), stand, JsonNode.class)
                .at("/organisations/edges")
                .forEach(edge -> ministry(edge.get("node"), ministries));
        return ministries;
    }

    private static void ministry(JsonNode node, ArrayNode ministries) {
        var ministry = ministries.addObject();
        var named = ministry.putObject("named");
        node.properties().stream()
                .filter(each -> !each.getValue().isArray())
                .forEach(each -> named.set(each.getKey(), each.getValue()));
        var members = ministry.putArray("members");
        node.get("offices").findValuesAsText("id").forEach(members::add);
        node.get("parts").findValuesAsText("id").forEach(members::add);
    }

    /** Of the ministries for which anyone acts who is named in these items. */
    private ArrayNode open(JsonNode ministries, JsonNode items) {
        var mentioned = new HashSet<>(items.findValuesAsText("id"));
        var open = AdviceJson.JSON.createArrayNode();
        ministries.forEach(ministry -> {
            if (isAmong(mentioned, ministry)) {
                open(ministry.get("named"), open);
            }
        });
        return open;
    }

    private static boolean isAmong(Set<String> mentioned, JsonNode ministry) {
        return mentioned.contains(ministry.at("/named/id").asText())
                || StreamSupport.stream(ministry.get("members").spliterator(), false)
                        .map(JsonNode::asText)
                        .anyMatch(mentioned::contains);
    }

    private void open(JsonNode named, ArrayNode all) {
        var open = all.addObject();
        open.set("ministry", named);
        var id = named.get("id").asText();
        found("advice-promises", id, promise -> !answersRecommendation(promise), open.putArray("promises"));
        found("advice-motions", id, any -> true, open.putArray("motions"));
    }

    private void found(String document, String ministry, Predicate<JsonNode> chosen, ArrayNode into) {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("ministry", ministry);
        JsonNode page;
        do {
            page = asked.ask(document, variables, new Stand(at, null, null), JsonNode.class)
                    .get("found");
            page.get("edges").forEach(edge -> {
                if (chosen.test(edge.get("node"))) {
                    into.add(edge.get("node"));
                }
            });
            variables.put("after", page.at("/pageInfo/endCursor").asText());
        } while (page.at("/pageInfo/hasNextPage").asBoolean() && into.size() <= TakePicture.MOST);
    }

    private static boolean answersRecommendation(JsonNode promise) {
        return StreamSupport.stream(promise.get("coverages").spliterator(), false)
                .filter(coverage -> !coverage.get("extent").asText().equals("NONE"))
                .anyMatch(coverage -> coverage.at("/toward/kind").asText().equals("Recommendation"));
    }
}
