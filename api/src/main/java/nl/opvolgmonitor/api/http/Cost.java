package nl.opvolgmonitor.api.http;

import java.util.Map;

/** What an operation costs by estimate, in objects, and what it may cost to who asks. */
record Cost(int requested, int limit) {

    boolean isTooMuch() {
        return requested > limit;
    }

    Map<String, Object> shown() {
        return Map.of("cost", Map.of("requested", requested, "limit", limit));
    }
}
