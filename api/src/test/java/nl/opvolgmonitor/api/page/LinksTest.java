package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.page.Site.Reply;
import nl.opvolgmonitor.ui.Links;
import org.junit.jupiter.api.Test;

/** Follows every link of the pages, to the place on the page that it names. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    /** Where a list leads when it is narrowed there are hundreds of the same; the site of an edition has all of them checked. */
    private static final Pattern NARROWED = Pattern.compile("^/nl/\\w+/(" + String.join("|", Links.FACETS) + ")/");

    /** A file for a debate has two such links for each paper in it, which lead to the same papers in another order or but one: two papers show it. */
    private static final Pattern REARRANGED = Pattern.compile("^/\\w+/debat/\\?stukken=.*%0A.*%0A");

    private final Site site = new Site();
    private final Map<String, Reply> replies = new HashMap<>();

    @Test
    void leadsSomewhereWithEveryLink() {
        var broken = new TreeSet<String>();
        for (var page : pages()) {
            linksOf(page).stream()
                    .filter(link -> !hasMany(link) && isBroken(link))
                    .forEach(link -> broken.add(page + " -> " + link));
        }

        assertThat(replies).hasSizeGreaterThan(100);
        assertThat(broken).isEmpty();
    }

    /** The lists and everything they lead to. */
    private Set<String> pages() {
        var pages = new TreeSet<>(Set.of(
                "/nl/",
                "/nl/aanbevelingen/",
                "/nl/documenten/",
                "/nl/toezeggingen/",
                "/nl/moties/",
                "/nl/termijnen/",
                "/nl/open-data/",
                "/nl/debat/?stukken=kst-31015-221/m1%0Akst-31015-221/m2",
                "/en/",
                "/en/aanbevelingen/",
                "/en/aanbevelingen/slachtoffermonitor-mensenhandel-2015-2019/1",
                "/en/toezeggingen/kst-31015-221/m2",
                "/en/documenten/kst-31015-221",
                "/en/moties/",
                "/en/api/"));
        Stream.of(
                        "/nl/aanbevelingen/",
                        "/nl/documenten/",
                        "/nl/toezeggingen/",
                        "/nl/moties/",
                        "/nl/aanbevelingen/?genummerd=ja")
                .flatMap(list -> linksOf(list).stream())
                .filter(link -> link.startsWith("/nl/") && !link.contains("#"))
                .filter(link -> !hasMany(link))
                .forEach(pages::add);
        pages.add("/nl/aanbevelingen/slachtoffermonitor-mensenhandel-2015-2019/1?per=2021-06-10");
        return pages;
    }

    private static boolean hasMany(String link) {
        return NARROWED.matcher(link).find() || REARRANGED.matcher(link).find();
    }

    private Set<String> linksOf(String page) {
        var links = new TreeSet<String>();
        LINK.matcher(reply(page).body())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(link -> link.startsWith("/") || link.startsWith("#"))
                .map(link -> link.startsWith("#") ? page + link : link)
                .forEach(links::add);
        return links;
    }

    private boolean isBroken(String link) {
        var reply = reply(pageOf(link));
        if (reply.status() == 303 || reply.status() == 307) {
            return isBroken(reply.location());
        }
        var place = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
        return reply.status() != 200 || !(place.isEmpty() || reply.body().contains("id=\"" + decoded(place) + "\""));
    }

    private Reply reply(String page) {
        return replies.computeIfAbsent(page, site::get);
    }

    private static String pageOf(String link) {
        return link.contains("#") ? link.substring(0, link.indexOf('#')) : link;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
