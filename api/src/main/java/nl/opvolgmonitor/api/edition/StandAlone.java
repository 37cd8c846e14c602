package nl.opvolgmonitor.api.edition;

import java.util.Collection;
import java.util.List;
import nl.opvolgmonitor.ui.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes of a page one that needs no application behind it: what only the application can answer, such as searching, other days
 * and files of a selection, is left out, with the line that it stands alone on.
 */
final class StandAlone {

    private static final String ASSETS = "/static/";

    private final Collection<String> words;

    /** Among the pages below these words. */
    StandAlone(Collection<String> words) {
        this.words = List.copyOf(words);
    }

    String of(String html) {
        var page = Jsoup.parse(html);
        page.outputSettings(new Document.OutputSettings().prettyPrint(false));
        page.select("link[rel=alternate][type]:not([href$=/" + Site.DATA + "])").remove();
        page.select("form").forEach(StandAlone::remove);
        page.select("a[href]").stream()
                .filter(link -> needsApplication(link.attr("href")))
                .forEach(StandAlone::remove);
        return page.outerHtml();
    }

    private boolean needsApplication(String link) {
        return link.startsWith("?")
                || (link.startsWith("/")
                        && !link.startsWith(ASSETS)
                        && SiteAddress.ofLink(link, words).isEmpty());
    }

    /** With everything around it that would be empty or without sense; of a sentence only the link goes, and its words stay. */
    private static void remove(Element element) {
        var around = element.parent();
        if (around != null && isAlone(element, around)) {
            remove(around);
        } else if (element.is("a")) {
            element.unwrap();
        } else {
            element.remove();
        }
    }

    private static boolean isAlone(Element element, Element around) {
        return switch (around.normalName()) {
            case "li", "p", "ul", "ol" ->
                around.text().strip().equals(element.text().strip()) && around.childrenSize() == 1;
            case "details" -> element.is("form");
            default -> false;
        };
    }
}
