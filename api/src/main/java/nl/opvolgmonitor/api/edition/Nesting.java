package nl.opvolgmonitor.api.edition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;

/** Which elements are open at a place in a page, and whether they may stand in each other as they do (HTML Living Standard, §13.1.2). */
final class Nesting {

    private static final Set<String> EMPTY = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    /** A paragraph ends where one of these begins. */
    private static final Set<String> NO_WORDS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "details",
            "div",
            "dl",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "ul");

    /** These cannot stand in one of their own kind, however deep. */
    private static final Set<String> NEVER_TWICE = Set.of("a", "button", "form", "label", "main");

    private final Consumer<String> fault;
    private final Deque<String> open = new ArrayDeque<>();

    Nesting(Consumer<String> fault) {
        this.fault = fault;
    }

    void open(String element, boolean closed) {
        if (NO_WORDS.contains(element) && open.contains("p") && !isDrawing()) {
            fault.accept("HTML: <" + element + "> in een alinea");
        }
        if (NEVER_TWICE.contains(element) && open.contains(element)) {
            fault.accept("HTML: <" + element + "> in zichzelf");
        }
        if (!EMPTY.contains(element) && !(closed && isDrawing())) {
            open.push(element);
        }
    }

    /** Whether this is part of a picture, where an element may end in itself. */
    boolean isDrawing() {
        return open.contains("svg");
    }

    void close(String element) {
        if (element.equals(open.peek())) {
            open.pop();
            return;
        }
        fault.accept("HTML: </" + element + "> sluit niets");
        open.removeFirstOccurrence(element);
    }

    void end() {
        open.forEach(element -> fault.accept("HTML: <" + element + "> is niet gesloten"));
    }
}
