package nl.opvolgmonitor.api.advice;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import nl.opvolgmonitor.api.page.PublicQueries;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.Stand;

/** What records are called for the public. */
@Singleton
final class PublicNames {

    private final PublicQueries queries;

    PublicNames(PublicQueries queries) {
        this.queries = queries;
    }

    /** Of organisations and offices at that point in time. */
    OrganisationNames at(PointInTime at) {
        var stand = new Stand(at, null, null);
        return key -> AsPublic.read(() -> name(key, stand)).orElseGet(key::value);
    }

    private Optional<String> name(Key key, Stand stand) {
        var node = queries.ask("named", Map.of("id", key.value()), stand, JsonNode.class)
                .path("node");
        return node.isObject() ? AdviceJson.JSON.convertValue(node, Named.class).label() : Optional.empty();
    }
}
