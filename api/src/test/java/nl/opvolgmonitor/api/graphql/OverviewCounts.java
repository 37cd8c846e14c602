package nl.opvolgmonitor.api.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A count of the overview, and how many records the filter that comes with it lists. */
record OverviewCounts(String label, int count, int listed) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<OverviewCounts> of(Map<String, Object> data) {
        JsonNode overview = JSON.<JsonNode>valueToTree(data).get("overview").get("byResponse");
        return StreamSupport.stream(overview.spliterator(), false).map(OverviewCounts::of);
    }

    private static OverviewCounts of(JsonNode count) {
        return new OverviewCounts(
                count.get("label").asText(), count.get("count").asInt(), listed(count.get("filter")));
    }

    private static int listed(JsonNode filter) {
        var conditions = filter.toString().replaceAll("\"", "");
        return Pages.keys("recommendations(first: 100, filter: " + conditions).size();
    }
}
