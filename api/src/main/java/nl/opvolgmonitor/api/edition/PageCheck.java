package nl.opvolgmonitor.api.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a page what is wrong with it, where it leads, and where one can point at in it. It is gone through once; only
 * {@link #byTheBook} has it read as a browser does as well, which takes several times as long.
 */
final class PageCheck implements PageScan.Listener {

    /** Of what is no page. */
    static final PageCheck NOTHING = new PageCheck();

    private static final int MOST_FAULTS = 10;

    private final List<String> faults = new ArrayList<>();
    private final Set<String> anchors = new HashSet<>();
    private final Set<String> links = new LinkedHashSet<>();
    private final Set<String> referred = new LinkedHashSet<>();
    private final Set<String> labelled = new LinkedHashSet<>();
    private boolean titled;
    private boolean hasLanguage;
    private int headings;

    private PageCheck() {}

    static PageCheck of(String html) {
        var check = new PageCheck();
        PageScan.go(html, check);
        check.conclude();
        return check;
    }

    static PageCheck byTheBook(String html) {
        var check = of(html);
        var parser = Parser.htmlParser().setTrackErrors(MOST_FAULTS);
        parser.parseInput(html, "");
        parser.getErrors().forEach(error -> check.fault("HTML: " + error));
        return check;
    }

    /** Of what is at no address itself but leads to another one. */
    static PageCheck leadingTo(String address) {
        var check = new PageCheck();
        check.links.add(address);
        return check;
    }

    @Override
    public void open(String element, Map<String, String> attributes) {
        var id = attributes.get("id");
        if (id != null) {
            require(anchors.add(id), "twee keer id " + id);
        }
        require(!attributes.containsKey("style"), "stijl in de pagina");
        refer(attributes.get("aria-labelledby"));
        refer(attributes.get("aria-describedby"));
        look(element, attributes);
    }

    private void look(String element, Map<String, String> attributes) {
        switch (element) {
            case "html" -> hasLanguage |= attributes.containsKey("lang");
            case "h1" -> headings++;
            case "a" -> add(links, attributes.get("href"));
            case "label" -> add(labelled, attributes.get("for"));
            case "script" -> require(isOutside(attributes), "script in de pagina");
            case "style" -> fault("stijl in de pagina");
            default -> {}
        }
    }

    private static void add(Set<String> all, @Nullable String value) {
        if (value != null) {
            all.add(value);
        }
    }

    private static boolean isOutside(Map<String, String> script) {
        return script.containsKey("src") || "application/ld+json".equals(script.get("type"));
    }

    private void refer(@Nullable String ids) {
        if (ids != null) {
            referred.addAll(List.of(ids.strip().split(" +", -1)));
        }
    }

    @Override
    public void title(String words) {
        titled |= !words.isBlank();
    }

    @Override
    public void fault(String sentence) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(sentence);
        }
    }

    private void conclude() {
        require(titled, "geen titel");
        require(hasLanguage, "geen taal");
        require(headings == 1, "niet één kop van het eerste niveau");
        referred.forEach(id -> require(anchors.contains(id), "verwijst naar " + id + " die er niet is"));
        labelled.forEach(id -> require(anchors.contains(id), "label zonder veld"));
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            fault(fault);
        }
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** What can stand after a # in an address of it. */
    Set<String> anchors() {
        return Set.copyOf(anchors);
    }

    /** In the order in which they stand. */
    Set<String> links() {
        return links;
    }
}
