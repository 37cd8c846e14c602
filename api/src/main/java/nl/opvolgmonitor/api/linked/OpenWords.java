package nl.opvolgmonitor.api.linked;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.api.page.PublicQueries;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.ui.Stand;

/** Which words of the open lists occur in what is public now; of a list that has more, the hundred most frequent. */
@Singleton
final class OpenWords {

    private final PublicQueries queries;
    private final Clock clock;

    OpenWords(PublicQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** The codes, sorted. */
    List<String> of(OpenList list) {
        var now = new Stand(PointInTime.now(clock), null, null);
        return queries.ask("open-words", Map.of(), now, JsonNode.class)
                .at("/recommendations/facets")
                .valueStream()
                .filter(facet -> facet.get("name").asText().equals(list.name()))
                .map(facet -> facet.get("value").asText())
                .sorted()
                .toList();
    }
}
