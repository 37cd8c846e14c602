package nl.opvolgmonitor.api.staff;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import org.jspecify.annotations.Nullable;

/** The input of a mutation, told step by step. */
record Input(ObjectNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A sample names one document throughout; where a field is called after a kind, a record of that kind. */
    private static final Map<String, String> OF_THEIR_KIND = Map.of(
            "recommendation", "slachtoffermonitor-mensenhandel-2015-2019/1",
            "about", "slachtoffermonitor-mensenhandel-2015-2019/1",
            "commitment", "kst-31015-221/m2",
            "motion", "brief-schippers-2017-04-05/moties-capaciteit",
            "instrument", "wet-regulering-prostitutie",
            "organisation", "noc-nsf",
            "office", "regeringscommissaris-sgg",
            "person", "van-nispen");

    /** Themes and target groups are those of the office. */
    private static final Map<String, List<String>> LISTED =
            Map.of("themes", List.of("ONLINE"), "targetGroups", List.of("JONGE_SLACHTOFFERS"));

    static Input of(String id) {
        return new Input(JSON.createObjectNode().put("id", id));
    }

    Input with(String name, @Nullable Object value) {
        var changed = json.deepCopy();
        changed.set(name, JSON.valueToTree(value));
        return new Input(changed);
    }

    /** The content of a draft, as a client would write it. */
    Input with(Draft<?> draft) {
        var fields = JSON.createObjectNode();
        draft.values().forEach((name, value) -> {
            if (!name.equals("entry")) {
                fields.set(name, JSON.valueToTree(written(ofItsKind(name, value))));
            }
        });
        if (!draft.kind().isStanding()) {
            fields.putPOJO("effective", Map.of("precision", "DAY", "earliest", "2021-01-11", "latest", "2021-01-11"));
        }
        return with("fields", fields);
    }

    Input quoting(Key document, String text) {
        return with("quotes", List.of(Map.of("document", document.value(), "text", text)));
    }

    private static @Nullable Object ofItsKind(String field, @Nullable Object value) {
        if (LISTED.containsKey(field) && value instanceof List<?> codes && !codes.isEmpty()) {
            return LISTED.get(field);
        }
        return value instanceof Key ? OF_THEIR_KIND.getOrDefault(field, value.toString()) : value;
    }

    private static @Nullable Object written(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case List<?> list -> list.stream().map(Input::written).toList();
            case Link link -> link(link);
            case BigDecimal number -> number;
            case Integer number -> number;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }

    private static ObjectNode link(Link link) {
        var json = JSON.createObjectNode().put("role", link.role().name()).put("name", link.name());
        return json.put("target", link.target() == null ? null : link.target().value());
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
