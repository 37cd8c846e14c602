package nl.opvolgmonitor.api.rest;

import java.util.HashMap;
import java.util.Map;
import nl.opvolgmonitor.ui.Query;
import nl.opvolgmonitor.ui.Stand;

/**
 * What an address asks.
 *
 * @param variables of the operation that answers it
 * @param stand the point in time it is asked for
 * @param query the same as it stands in an address, in a fixed order and without a place in the list
 */
record Question(Map<String, Object> variables, Stand stand, Query query) {

    Question {
        variables = Map.copyOf(variables);
    }

    /** The same about one record. */
    Question about(String key) {
        var more = new HashMap<>(variables);
        more.put(RestParameters.KEY, key);
        return new Question(more, stand, query);
    }

    /** All variables of the operation, the point in time included. */
    Map<String, Object> asked() {
        var all = new HashMap<>(variables);
        all.put(
                "at",
                Map.of(
                        "effective",
                        stand.effective().toString(),
                        "known",
                        stand.recorded().toString()));
        return all;
    }

    /** The part of an address that keeps a reader at the same point in time; empty when they chose none. */
    Query time() {
        return Query.NONE.with("per", stand.day()).with("bekend", stand.known());
    }
}
