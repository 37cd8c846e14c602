package nl.opvolgmonitor.api.advice;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
        var chosen = new Chosen(asked, scope);
        var keys = chosen.at(at);
        var undated = chosen.undated(at);
        requireSome(keys, undated);
        var picture = AdviceJson.JSON.createObjectNode();
        picture.put("effective", at.effective().toString());
        picture.put("known", at.known().toString());
        picture.set(
                "settings",
                asked.ask("advice-rules", Map.of(), stand, JsonNode.class).get("signalSettings"));
        var items = picture.putArray("items");
        asked.foresee(keys.stream().flatMap(TakePicture::questions).toList(), stand);
        keys.forEach(key -> items.add(item(key, asked, stand)));
        picture.putArray("undated").addAll(undated);
        new OpenMatters(asked, at).addTo(picture, product);
        new FindingMatters(asked, stand).addTo(picture, product);
        new Numbering(asked, at).addTo(picture);
        return new Taken(at.known(), keys.stream().map(Key::new).toList(), AdviceJson.text(picture));
    }

    private static void requireSome(Set<String> keys, List<JsonNode> undated) {
        Invariant.require(
                !keys.isEmpty(),
                undated.isEmpty()
                        ? "Deze keuze geeft geen aanbevelingen; kies ruimer"
                        : "Deze keuze geeft op die dag geen aanbevelingen: zonder datum zijn er %d, en die tellen pas vanaf de dag waarop zij zijn geregistreerd; kies ruimer of een latere peildatum"
                                .formatted(undated.size()));
        Invariant.require(
                keys.size() <= MOST,
                "Deze keuze geeft %d aanbevelingen, meer dan %d; kies nauwer".formatted(keys.size(), MOST));
    }

    /** What is asked of each of them, several in one. */
    private static Stream<Foreseen> questions(String key) {
        return Stream.of("recommendation", "advice-signals", "advice-pledges")
                .map(document -> new Foreseen(document, Map.of("id", key)));
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
        item.set("pledges", CarriedOut.of(asked.ask("advice-pledges", Map.of("id", key), stand, JsonNode.class)));
        return item;
    }
}
