package nl.opvolgmonitor.api.opendata;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.Editions;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Links;

/**
 * The places of a site map as the register itself tells them, for as long as there is no site of files: a record changed when it last
 * did so for the public, and the lists with every edition.
 */
@Singleton
final class RegisterPlaces {

    private static final int TOGETHER = 1000;
    private static final Map<Kind, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put(Kind.RECOMMENDATION, "aanbevelingen/");
        PAGES.put(Kind.COMMITMENT, "toezeggingen/");
        PAGES.put(Kind.MOTION, "moties/");
        PAGES.put(Kind.DOCUMENT, "documenten/");
    }

    private static final List<String> LISTS = List.of(
            "",
            "aanbevelingen/",
            "toezeggingen/",
            "moties/",
            "termijnen/",
            "documenten/",
            "rapporten/",
            "ministeries/",
            "themas/",
            "grafieken/",
            "voortgang/",
            "methode/",
            "edities/",
            "correcties/",
            "open-data/",
            "over/");

    private final Editions editions;

    RegisterPlaces(Editions editions) {
        this.editions = editions;
    }

    List<Sitemap.Place> all() {
        var last = editions.last().map(Edition::publishedAt).orElse(Instant.EPOCH);
        var places = new ArrayList<Sitemap.Place>();
        for (var language : Language.values()) {
            LISTS.forEach(path -> places.add(new Sitemap.Place(language.root() + path, last)));
            PAGES.forEach((kind, path) -> records(kind, language.root() + path).forEach(places::add));
        }
        return places;
    }

    private Stream<Sitemap.Place> records(Kind kind, String path) {
        var keys = editions.keys(kind);
        return Stream.iterate(0, from -> from < keys.size(), from -> from + TOGETHER)
                .flatMap(from -> places(keys.subList(from, Math.min(from + TOGETHER, keys.size())), path));
    }

    private Stream<Sitemap.Place> places(List<Key> keys, String path) {
        var changed = editions.lastChanges(keys);
        return keys.stream()
                .filter(changed::containsKey)
                .map(key ->
                        new Sitemap.Place(path + Links.encoded(key.value()), changed.getOrDefault(key, Instant.EPOCH)));
    }
}
