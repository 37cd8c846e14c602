package nl.opvolgmonitor.api.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a page as a browser does, and tells what is wrong with it, where it leads, and where one can point at in it. */
final class PageCheck {

    /** Of what is no page. */
    static final PageCheck NOTHING = new PageCheck();

    private static final int MOST_FAULTS = 10;

    private final List<String> faults = new ArrayList<>();
    private final Set<String> anchors = new HashSet<>();
    private final Set<String> links = new HashSet<>();

    private PageCheck() {}

    static PageCheck of(String html) {
        var check = new PageCheck();
        var parser = Parser.htmlParser().setTrackErrors(MOST_FAULTS);
        var page = parser.parseInput(html, "");
        parser.getErrors().forEach(error -> check.faults.add("HTML: " + error));
        check.look(page);
        return check;
    }

    private void look(Document page) {
        require(!page.title().isBlank(), "geen titel");
        require(!page.select("html[lang]").isEmpty(), "geen taal");
        require(page.select("h1").size() == 1, "niet één kop van het eerste niveau");
        require(
                page.select("[style], script:not([src]):not([type='application/ld+json'])")
                        .isEmpty(),
                "stijl of script in de pagina");
        page.select("[id]").forEach(element -> require(anchors.add(element.id()), "twee keer id " + element.id()));
        page.select("[aria-labelledby], [aria-describedby]").forEach(this::lookAtReferences);
        page.select("label[for]").forEach(label -> require(anchors.contains(label.attr("for")), "label zonder veld"));
        page.select("a[href]").forEach(link -> links.add(link.attr("href")));
    }

    private void lookAtReferences(Element element) {
        List.of((element.attr("aria-labelledby") + " " + element.attr("aria-describedby"))
                        .strip()
                        .split(" +", -1))
                .forEach(id -> require(anchors.contains(id), "verwijst naar " + id + " die er niet is"));
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** What can stand after a # in an address of it. */
    Set<String> anchors() {
        return Set.copyOf(anchors);
    }

    Set<String> links() {
        return Set.copyOf(links);
    }
}
