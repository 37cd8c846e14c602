package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.opvolgmonitor.domain.deadline.DeadlineReading;
import org.jspecify.annotations.Nullable;

/** What a reading of deadline words fills in of a deadline. */
public final class DeadlineFields {

    private DeadlineFields() {}

    /** By the names of the fields of a deadline, all but what it is the deadline of; what the words do not give is left out. */
    public static Map<String, Object> of(DeadlineReading reading) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("raw", reading.raw());
        fields.put("kind", reading.kind().name());
        fields.put("certainty", reading.certainty().name());
        put(fields, "earliest", reading.earliest());
        put(fields, "latest", reading.latest());
        put(fields, "event", reading.event());
        put(fields, "yearFrom", reading.yearFrom());
        put(fields, "resolvedWith", reading.resolvedWith());
        put(fields, "recursEvery", reading.recursEvery());
        put(fields, "reviewOn", reading.reviewOn());
        if (reading.yearImplied()) {
            fields.put("yearImplied", true);
        }
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
