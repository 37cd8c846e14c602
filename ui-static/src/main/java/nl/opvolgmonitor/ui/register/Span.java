package nl.opvolgmonitor.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a quote in one style. The marks of the source text become that style; its words stay as they are. */
public record Span(Style style, String text) {

    /** How a piece is set. */
    public enum Style {
        PLAIN,
        STRONG,
        EMPHASIS,
        NOTE
    }

    private static final Pattern MARKED =
            Pattern.compile("<sup>(?<note>[^<]{1,9})</sup>|\\*\\*(?<strong>[^*]+)\\*\\*|\\*(?<emphasis>[^*]+)\\*");

    public static List<Span> of(String quote) {
        var spans = new ArrayList<Span>();
        var marked = MARKED.matcher(quote);
        var from = 0;
        while (marked.find()) {
            plain(quote.substring(from, marked.start()), spans);
            spans.add(styled(marked));
            from = marked.end();
        }
        plain(quote.substring(from), spans);
        return spans;
    }

    private static void plain(String text, List<Span> spans) {
        if (!text.isEmpty()) {
            spans.add(new Span(Style.PLAIN, text));
        }
    }

    private static Span styled(Matcher marked) {
        if (marked.group("note") != null) {
            return new Span(Style.NOTE, marked.group("note"));
        }
        return marked.group("strong") != null
                ? new Span(Style.STRONG, marked.group("strong"))
                : new Span(Style.EMPHASIS, marked.group("emphasis"));
    }
}
