package nl.opvolgmonitor.api.reading;

import java.util.List;
import java.util.Map;

/** What people registered, and where in the source its quotes stand; kind as in the register, such as {@code COMMITMENT}. */
record SeedRecord(String kind, String key, Map<String, Object> fields, List<Stretch> places) {}
