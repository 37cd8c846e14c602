package nl.opvolgmonitor.api.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.Query;

/**
 * Writes addresses of what is under {@code /v1}.
 *
 * @param origin where this site is reached, as {@code https://example.nl}
 */
record RestAddress(String origin) {

    static final String BASE = "/v1";

    String list(Resource resource, Query query) {
        return origin + BASE + "/" + resource.path() + query;
    }

    String one(Resource resource, String key, Query query) {
        return origin + BASE + "/" + resource.path() + "/" + Links.encoded(key) + query;
    }

    /** The whole address of what stands there below the root of the site. */
    JsonNode onSite(JsonNode path) {
        return TextNode.valueOf(origin + path.asText());
    }

    /** The permanent address of any record, which leads people to its page. */
    String permanent(String key) {
        return origin + Links.permanent(key);
    }
}
