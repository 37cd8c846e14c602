package nl.opvolgmonitor.api.observation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.opvolgmonitor.domain.observation.Observation;
import nl.opvolgmonitor.domain.observation.ObservedEntity;

/** One record of the OData interface: whatever fields it has, and whatever hangs under them. */
record ODataRecord(JsonNode json) {

    private static final int DEPTH = 6;

    /** Empty when it has no id. */
    Optional<Observation> observation(ObservedEntity entity) {
        return SourceId.read(json.path("Id").asText(""))
                .map(id -> new Observation(entity, id, visibleSince().orElse(null), fields().all(), isDeleted()));
    }

    /** When this version became visible, in UTC. */
    Optional<Instant> visibleSince() {
        return time("ApiGewijzigdOp").or(() -> time("GewijzigdOp"));
    }

    private Optional<Instant> time(String name) {
        try {
            return Optional.of(json.path(name).asText(""))
                    .filter(text -> !text.isEmpty())
                    .map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private boolean isDeleted() {
        return "true".equalsIgnoreCase(json.path("Verwijderd").asText(""));
    }

    private Fields fields() {
        var fields = new Fields();
        json.properties().stream()
                .filter(field -> !field.getKey().equals("Id"))
                .forEach(field -> gather("", field.getKey(), field.getValue(), fields));
        return fields;
    }

    private static void gather(String path, String name, JsonNode value, Fields fields) {
        if (!Fields.isOurs(name)
                || value.isNull()
                || path.chars().filter(c -> c == '/').count() > DEPTH) {
            return;
        }
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                gatherOne(path + name + "/", i, value.get(i), fields);
            }
        } else if (value.isObject()) {
            gatherOne(path + name + "/", 0, value, fields);
        } else {
            fields.put(path + name, value.asText());
        }
    }

    private static void gatherOne(String path, int place, JsonNode value, Fields fields) {
        if (!value.isObject()) {
            fields.put(path + place + "/Waarde", value.asText());
            return;
        }
        var label = label(value, place);
        value.properties().forEach(field -> gather(path + label + "/", field.getKey(), field.getValue(), fields));
    }

    /** Its own id; of a vote without one, that of who voted, so that the same vote has the same place next time. */
    private static String label(JsonNode value, int place) {
        for (var name : new String[] {"Id", "Persoon_Id", "Fractie_Id"}) {
            if (value.path(name).isTextual() && !value.path(name).asText().contains("/")) {
                return value.path(name).asText();
            }
        }
        return String.valueOf(place);
    }
}
