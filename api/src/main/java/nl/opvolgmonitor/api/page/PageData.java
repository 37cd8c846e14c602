package nl.opvolgmonitor.api.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.opvolgmonitor.ui.Site;

/**
 * What a page is made of, as JSON: of each document of {@code graphql/public} that it asks the answer, by the name of the document.
 * The data of a page stand beside it, in the Dutch tree only, as they are the same in every language. What another day or reading
 * makes different by itself is not in them, so that they change only when the register does.
 */
public final class PageData {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final MediaType TYPE = MediaType.of("application/json; charset=utf-8");

    /** What is asked to find a page or to fill its forms. */
    private static final Set<String> ASIDE = Set.of("choices", "place");

    private final Map<String, Object> answers = Collections.synchronizedMap(new LinkedHashMap<>());

    /** The same visit, of which the answers are kept. */
    public Visit of(Visit visit) {
        return new Visit(visit.asked(), visit.stand(), visit.queries().heardBy(this::hear), visit.pages());
    }

    private void hear(String document, Object data) {
        if (!ASIDE.contains(document)) {
            answers.put(document, data);
        }
    }

    /** Without cursors, which hold the instant they were given at, and without the distance to the day of reading. */
    private static JsonNode lasting(JsonNode data) {
        without(data, "endCursor");
        without(data, "daysLeft", "on");
        return data;
    }

    /** Of every part that has the first of these fields all of them go. */
    private static void without(JsonNode data, String... fields) {
        data.findParents(fields[0]).forEach(parent -> ((ObjectNode) parent).remove(List.of(fields)));
    }

    public String json() {
        var lasting = new LinkedHashMap<String, JsonNode>();
        answers.forEach((document, data) -> lasting.put(document, lasting(JSON.valueToTree(data))));
        try {
            return JSON.writeValueAsString(lasting);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether a path, below a language or anywhere else, is that of data. */
    static boolean isAt(String path) {
        return path.endsWith("/" + Site.DATA) || path.equals(Site.DATA);
    }

    /** The path of the page that these are the data of. */
    static String pageOf(String path) {
        return path.substring(0, path.length() - Site.DATA.length());
    }

    /** The data of a page instead of the page itself; a page that leads elsewhere has none. */
    static HttpResponse<String> instead(Visit visit, Function<Visit, HttpResponse<String>> page) {
        var data = new PageData();
        if (page.apply(data.of(visit)).header(HttpHeaders.LOCATION) != null || data.answers.isEmpty()) {
            throw Section.nothingAt(visit);
        }
        return HttpResponse.ok(data.json()).contentType(TYPE).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
