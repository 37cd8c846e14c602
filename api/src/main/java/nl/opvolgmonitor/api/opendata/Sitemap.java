package nl.opvolgmonitor.api.opendata;

import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Links;

/**
 * The addresses of all pages below an origin, each with the instant since which it says what it says and with the same page in the
 * other language (sitemaps.org). A file holds at most 50,000 addresses; more of them have an index before them. The pages, {@code size} in
 * all, are gone through anew for each file, so that only one file takes memory at a time.
 */
public record Sitemap(String origin, int size, Supplier<Stream<Place>> places) {

    static final int MOST = 50_000;

    /** A page by its own address, and when it last said something else. */
    public record Place(String path, Instant changed) {}

    public Sitemap {
        origin = escaped(origin);
    }

    /** A file by its name at the root of the site. */
    public record NamedFile(String name, String text) {}

    /** Every file, each made when it is its turn. */
    public Stream<NamedFile> files() {
        var further = IntStream.rangeClosed(1, count() > 1 ? count() : 0)
                .mapToObj(number -> new NamedFile("sitemap-" + number + ".xml", file(number)));
        return Stream.concat(Stream.of(new NamedFile("sitemap.xml", first())), further);
    }

    /** Of how many files with addresses it consists. */
    int count() {
        return Math.max(1, Math.ceilDiv(size, MOST));
    }

    /** The file to begin with. */
    String first() {
        return count() > 1 ? index() : file(1);
    }

    private String index() {
        var xml = new StringBuilder(opened("sitemapindex", ""));
        IntStream.rangeClosed(1, count())
                .forEach(number -> xml.append("<sitemap><loc>")
                        .append(origin)
                        .append("/sitemap-")
                        .append(number)
                        .append(".xml</loc></sitemap>\n"));
        return xml.append("</sitemapindex>\n").toString();
    }

    /** One of the files, counted from 1. */
    String file(int number) {
        var xml = new StringBuilder(opened("urlset", " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\""));
        try (var all = places.get()) {
            all.skip((number - 1L) * MOST).limit(MOST).forEach(place -> write(place, xml));
        }
        return xml.append("</urlset>\n").toString();
    }

    private void write(Place place, StringBuilder xml) {
        xml.append("<url><loc>").append(origin).append(escaped(place.path())).append("</loc><lastmod>");
        xml.append(place.changed()).append("</lastmod>");
        for (var language : Language.values()) {
            Links.in(language, place.path())
                    .ifPresent(twin -> xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                            .append(language.code())
                            .append("\" href=\"")
                            .append(origin)
                            .append(escaped(twin))
                            .append("\"/>"));
        }
        xml.append("</url>\n");
    }

    private static String opened(String element, String more) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + element
                + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"" + more + ">\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
