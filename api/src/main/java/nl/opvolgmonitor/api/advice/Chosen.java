package nl.opvolgmonitor.api.advice;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.opvolgmonitor.api.page.PublicQueries;
import nl.opvolgmonitor.domain.advice.AdviceScope;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.ui.Stand;
import org.jspecify.annotations.Nullable;

/** Which recommendations a choice gives. */
record Chosen(PublicQueries asked, AdviceScope scope) {

    private record Page(JsonNode recommendations) {}

    /** By key, in the order of their dates; those added by hand at the end. */
    Set<String> at(PointInTime at) {
        var keys = new LinkedHashSet<String>();
        found(at, node -> scope.isIn(day(node)))
                .forEach(node -> keys.add(node.get("id").asText()));
        scope.added().forEach(key -> keys.add(key.value()));
        scope.leftOut().forEach(key -> keys.remove(key.value()));
        return keys;
    }

    /** Those known by then that count from a later day only because nothing gives them a date: whether they were there is unknown. */
    List<JsonNode> undated(PointInTime at) {
        var known = new PointInTime(at.known().atZone(PointInTime.ZONE).toLocalDate(), at.known());
        if (!known.effective().isAfter(at.effective())) {
            return List.of();
        }
        var leftOut = scope.leftOut().stream().map(Key::value).toList();
        return found(
                known,
                node -> day(node).isAfter(at.effective())
                        && !isDated(node)
                        && !isDated(node.path("publishedIn"))
                        && !leftOut.contains(node.get("id").asText()));
    }

    private static LocalDate day(JsonNode node) {
        return LocalDate.parse(node.get("effectiveFrom").asText());
    }

    private static boolean isDated(JsonNode node) {
        return node.path("effective").hasNonNull("latest");
    }

    /** Those of the choice that are wanted, until there are more than a picture holds. */
    private List<JsonNode> found(PointInTime at, Predicate<JsonNode> wanted) {
        var found = new ArrayList<JsonNode>();
        if (scope.isByHand()) {
            return found;
        }
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("filter", filter());
        JsonNode page;
        do {
            page = asked.ask("advice-scope", variables, new Stand(at, null, null), Page.class)
                    .recommendations();
            page.findValues("node").stream().filter(wanted).forEach(found::add);
            variables.put("after", page.at("/pageInfo/endCursor").asText());
        } while (page.at("/pageInfo/hasNextPage").asBoolean() && found.size() <= TakePicture.MOST);
        return found;
    }

    private Map<String, Object> filter() {
        var filter = new HashMap<String, Object>();
        put(filter, "publishedIn", scope.report());
        put(filter, "theme", scope.theme());
        put(filter, "ministry", scope.ministry());
        put(filter, "committee", scope.committee());
        if (scope.open()) {
            filter.put("closed", false);
        }
        return filter;
    }

    private static void put(Map<String, Object> filter, String name, @Nullable Object value) {
        if (value != null) {
            filter.put(name, value.toString());
        }
    }
}
