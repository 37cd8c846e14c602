package nl.opvolgmonitor.api.opendata;

import org.jspecify.annotations.Nullable;

/** What programs that go from page to page are asked to leave alone (RFC 9309). */
public final class Robots {

    private Robots() {}

    /** Of the application. The office is not for search engines, a form is no content, and of editions only the last one counts. */
    static String ofApplication(String origin) {
        return """
                User-agent: *
                Disallow: /werk/
                Disallow: /nl/volgen/
                Disallow: /en/volgen/
                Disallow: /nl/zoeken/
                Disallow: /en/zoeken/
                Disallow: /edities/
                Disallow: /open-data/editie-

                Sitemap: %s/sitemap.xml
                """.formatted(origin);
    }

    /** Of a copy to practise on, of which nothing is for search engines. */
    static String ofRehearsal() {
        return "User-agent: *\nDisallow: /\n";
    }

    /** Of a site of files, where everything may be read. Where its site map is can only be said below a known origin. */
    public static String ofFiles(@Nullable String origin) {
        return "User-agent: *\nDisallow:\n" + (origin == null ? "" : "\nSitemap: " + origin + "/sitemap.xml\n");
    }
}
