package nl.opvolgmonitor.api.advice;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.page.Foreseen;
import nl.opvolgmonitor.api.page.PublicQueries;
import nl.opvolgmonitor.domain.advice.AdviceProduct;
import nl.opvolgmonitor.domain.advice.AdviceScope;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.ui.Stand;
import org.jspecify.annotations.Nullable;

/**
 * Takes the picture of the register that an advice rests on. It is asked as anyone may ask, so that no draft of the office gets
 * into what will be public.
 */
@Singleton
public final class TakePicture {

    /** More than any office gave advice about at once. */
    static final int MOST = 500;

    private final PublicQueries queries;
    private final Clock clock;

    TakePicture(PublicQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** A picture as text, with the keys of its items in their order. */
    public record Taken(Instant known, List<Key> items, String content) {}

    private record Found(JsonNode recommendations) {}

    /** @param known null for everything that is known now; an instant to come is refused */
    public Taken of(AdviceProduct product, AdviceScope scope, LocalDate effective, @Nullable Instant known) {
        var now = PointInTime.now(clock).known();
        Invariant.require(
                known == null || !known.isAfter(now), "Wat pas later bekend wordt, kan nog niet in een advies staan");
        Invariant.require(
                !effective.isAfter(PointInTime.now(clock).effective()),
                "Een peildatum ligt niet in de toekomst: wat dan nog moet komen, zou als verlopen tellen");
        var at = new PointInTime(effective, known == null ? now : known);
        return AsPublic.read(() -> taken(product, scope, at));
    }

    private Taken taken(AdviceProduct product, AdviceScope scope, PointInTime at) {
        var asked = queries.remembering();
        var stand = new Stand(at, null, null);
        var keys = keys(scope, asked, stand);
        Invariant.require(!keys.isEmpty(), "Deze keuze geeft geen aanbevelingen; kies ruimer");
        Invariant.require(
                keys.size() <= MOST,
                "Deze keuze geeft %d aanbevelingen, meer dan %d; kies nauwer".formatted(keys.size(), MOST));
        var picture = AdviceJson.JSON.createObjectNode();
        picture.put("effective", at.effective().toString());
        picture.put("known", at.known().toString());
        picture.set(
                "settings",
                asked.ask("advice-rules", Map.of(), stand, JsonNode.class).get("signalSettings"));
        var items = picture.putArray("items");
        asked.foresee(keys.stream().flatMap(TakePicture::questions).toList(), stand);
        keys.forEach(key -> items.add(item(key, asked, stand)));
        new OpenMatters(asked, at).addTo(picture, product);
        return new Taken(at.known(), keys.stream().map(Key::new).toList(), AdviceJson.text(picture));
    }

    /** What is asked of each of them, several in one. */
    private static Stream<Foreseen> questions(String key) {
        return Stream.of("recommendation", "advice-signals").map(document -> new Foreseen(document, Map.of("id", key)));
    }

    private static JsonNode item(String key, PublicQueries asked, Stand stand) {
        var recommendation = asked.ask("recommendation", Map.of("id", key), stand, JsonNode.class)
                .get("recommendation");
        if (recommendation == null || recommendation.isNull()) {
            throw new InvalidContent("Er is op die dag geen openbare aanbeveling " + key);
        }
        var item = AdviceJson.JSON.createObjectNode();
        item.set("recommendation", recommendation);
        var signals = item.putArray("signals");
        asked.ask("advice-signals", Map.of("id", key), stand, JsonNode.class)
                .at("/signals/edges")
                .forEach(edge -> signals.add(edge.get("node")));
        return item;
    }

    private static Set<String> keys(AdviceScope scope, PublicQueries asked, Stand stand) {
        var keys = scope.isByHand() ? new LinkedHashSet<String>() : new LinkedHashSet<>(filtered(scope, asked, stand));
        scope.added().forEach(key -> keys.add(key.value()));
        scope.leftOut().forEach(key -> keys.remove(key.value()));
        return keys;
    }

    private static List<String> filtered(AdviceScope scope, PublicQueries asked, Stand stand) {
        var keys = new ArrayList<String>();
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("filter", filter(scope));
        JsonNode page;
        do {
            page = asked.ask("advice-scope", variables, stand, Found.class).recommendations();
            page.get("edges").forEach(edge -> addTo(keys, edge.get("node"), scope));
            variables.put("after", page.at("/pageInfo/endCursor").asText());
        } while (page.at("/pageInfo/hasNextPage").asBoolean() && keys.size() <= MOST);
        return keys;
    }

    private static void addTo(List<String> keys, JsonNode node, AdviceScope scope) {
        if (scope.isIn(LocalDate.parse(node.get("effectiveFrom").asText()))) {
            keys.add(node.get("id").asText());
        }
    }

    private static Map<String, Object> filter(AdviceScope scope) {
        var filter = new HashMap<String, Object>();
        put(filter, "publishedIn", scope.report());
        put(filter, "theme", scope.theme());
        put(filter, "ministry", scope.ministry());
        put(filter, "committee", scope.committee());
        if (scope.open()) {
            filter.put("closed", false);
        }
        return filter;
    }

    private static void put(Map<String, Object> filter, String name, @Nullable Object value) {
        if (value != null) {
            filter.put(name, value.toString());
        }
    }
}
