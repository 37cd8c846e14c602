package nl.opvolgmonitor.api.advice;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
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

    /** The last that the schema takes for a day: a ministry may be younger than the day of reference. */
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private final PublicQueries queries;

    PublicNames(PublicQueries queries) {
        this.queries = queries;
    }

    /** Of organisations and offices at that point in time. */
    OrganisationNames at(PointInTime at) {
        var stand = new Stand(new PointInTime(LAST_DAY, at.known()), null, null);
        return key -> AsPublic.read(() -> name(key, stand)).orElseGet(key::value);
    }

    private Optional<String> name(Key key, Stand stand) {
        var node = queries.ask("named", Map.of("id", key.value()), stand, JsonNode.class)
                .path("node");
        return node.isObject() ? AdviceJson.JSON.convertValue(node, Named.class).label() : Optional.empty();
    }
}
