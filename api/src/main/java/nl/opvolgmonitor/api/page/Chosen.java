package nl.opvolgmonitor.api.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.ui.debate.Contents;
import nl.opvolgmonitor.ui.register.Place;
import nl.opvolgmonitor.ui.register.Place.Owner;
import org.jspecify.annotations.Nullable;

/** Finds the recommendations, commitments and motions that keys and citations lead to, each once and in order. */
final class Chosen {

    record Answer(List<Read> citations) {}

    record Read(@Nullable Contents document) {}

    private static final Set<String> KINDS = Set.of("Recommendation", "Commitment", "Motion");

    private final Visit visit;
    private final Set<String> keys = new LinkedHashSet<>();
    private final List<String> missing = new ArrayList<>();

    Chosen(Visit visit) {
        this.visit = visit;
    }

    /** A key or a citation in any spelling; a document stands for what was asked and promised in it. */
    void add(String words) {
        var found = byKey(words);
        var all = found.isEmpty() ? byCitation(words) : found;
        if (all.isEmpty()) {
            missing.add(words);
        }
        keys.addAll(all);
    }

    Set<String> keys() {
        return keys;
    }

    /** What led to nothing, literally. */
    List<String> missing() {
        return missing;
    }

    private List<String> byKey(String words) {
        try {
            var place = visit.ask("place", Map.of("id", new Key(words).value()), RecordPages.Answer.class)
                    .node();
            return place == null ? List.of() : leading(place);
        } catch (InvalidContent noKey) {
            return List.of();
        }
    }

    private List<String> leading(Place place) {
        if (place.kind().equals("Document")) {
            return List.of();
        }
        return Stream.of(new Owner(place.kind(), place.id()), place.owner(), place.judged())
                .flatMap(Stream::ofNullable)
                .filter(each -> KINDS.contains(each.kind()))
                .limit(1)
                .map(Owner::id)
                .toList();
    }

    private List<String> byCitation(String words) {
        return visit.ask("contents", Map.of("citation", words), Answer.class).citations().stream()
                .flatMap(read -> Stream.ofNullable(read.document()))
                .flatMap(document -> document.keys().stream())
                .toList();
    }
}
