package nl.opvolgmonitor.api.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with one parameter of an address.
 *
 * @param sentence in Dutch; says what to do
 * @param choices what could be there; empty when that cannot be listed
 */
record Fault(String parameter, String sentence, List<String> choices) {

    Map<String, Object> shown() {
        var members = new LinkedHashMap<String, Object>();
        members.put("in", "query");
        members.put("name", parameter);
        members.put("detail", sentence);
        if (!choices.isEmpty()) {
            members.put("choices", choices);
        }
        return members;
    }
}
