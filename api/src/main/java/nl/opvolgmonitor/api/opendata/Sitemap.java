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
import nl.opvolgmonitor.ui.Links;

/**
 * The addresses of all pages with the instant at which their record last changed for the public (sitemaps.org). The lists change
 * with every edition. A file holds at most 50,000 addresses; more of them have an index before them.
 */
@Singleton
final class Sitemap {

    static final int MOST = 50_000;

    private static final int TOGETHER = 1000;
    private static final Map<Kind, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put(Kind.RECOMMENDATION, "/nl/aanbevelingen/");
        PAGES.put(Kind.COMMITMENT, "/nl/toezeggingen/");
        PAGES.put(Kind.MOTION, "/nl/moties/");
        PAGES.put(Kind.DOCUMENT, "/nl/documenten/");
    }

    private static final List<String> LISTS = List.of(
            "/nl/",
            "/nl/aanbevelingen/",
            "/nl/toezeggingen/",
            "/nl/moties/",
            "/nl/termijnen/",
            "/nl/documenten/",
            "/nl/wijzigingen/",
            "/nl/correcties/",
            "/nl/open-data/",
            "/nl/api/");

    /** A page, and when it last changed. */
    private record Place(String path, Instant changed) {}

    private final Editions editions;

    Sitemap(Editions editions) {
        this.editions = editions;
    }

    /** Of how many files it consists. */
    int files() {
        return (int) Math.ceilDiv(
                LISTS.size()
                        + PAGES.keySet().stream()
                                .mapToLong(kind -> editions.keys(kind).size())
                                .sum(),
                MOST);
    }

    /** The index of so many files. */
    static String index(String origin, int files) {
        var xml = new StringBuilder(opened("sitemapindex"));
        for (int number = 1; number <= files; number++) {
            xml.append("<sitemap><loc>")
                    .append(origin)
                    .append("/sitemap-")
                    .append(number)
                    .append(".xml</loc></sitemap>\n");
        }
        return xml.append("</sitemapindex>\n").toString();
    }

    /** One of the files, counted from 1. */
    String file(String origin, int number) {
        var xml = new StringBuilder(opened("urlset"));
        places().stream()
                .skip((number - 1L) * MOST)
                .limit(MOST)
                .forEach(place -> xml.append("<url><loc>")
                        .append(origin)
                        .append(place.path())
                        .append("</loc><lastmod>")
                        .append(place.changed())
                        .append("</lastmod></url>\n"));
        return xml.append("</urlset>\n").toString();
    }

    private static String opened(String element) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + element
                + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    }

    private List<Place> places() {
        var last = editions.last().map(Edition::publishedAt).orElse(Instant.EPOCH);
        var places = new ArrayList<>(
                LISTS.stream().map(path -> new Place(path, last)).toList());
        PAGES.forEach((kind, path) -> records(kind, path).forEach(places::add));
        return places;
    }

    private Stream<Place> records(Kind kind, String path) {
        var keys = editions.keys(kind);
        return Stream.iterate(0, from -> from < keys.size(), from -> from + TOGETHER)
                .flatMap(from -> places(keys.subList(from, Math.min(from + TOGETHER, keys.size())), path));
    }

    /** A key has no sign that means something in XML. */
    private Stream<Place> places(List<Key> keys, String path) {
        var changed = editions.lastChanges(keys);
        return keys.stream()
                .filter(changed::containsKey)
                .map(key -> new Place(path + Links.encoded(key.value()), changed.getOrDefault(key, Instant.EPOCH)));
    }
}
