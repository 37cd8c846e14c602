package nl.opvolgmonitor.api.staff;

import com.fasterxml.jackson.databind.JsonNode;

/** Someone of the office, who can carry out mutations. */
public interface Desk {

    /** The member of the result union, or the whole answer when that has errors. The input lacks only its request key. */
    JsonNode call(String mutation, String input);
}
