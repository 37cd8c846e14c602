package nl.opvolgmonitor.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a quote in one style. The marks of the source text become that style; its words stay as they are. {@code start} is
 * where they begin in the quote, in UTF-16 code units from 0.
 */
public record Span(Style style, String text, int start) {

    /** How a piece is set. */
    public enum Style {
        PLAIN,
        STRONG,
        EMPHASIS,
        NOTE
    }

    private static final String WORDS = "[^*\\s](?:[^*]*[^*\\s])?";

    /** What a quote cuts through leaves a mark without its other half; an asterisk between spaces is none. */
    private static final String HALF = "\\*\\*|(?<=^|\\s)\\*(?=\\S)|(?<=\\S)\\*$";

    private static final Pattern MARKED = Pattern.compile("<sup>(?<note>[^<]{1,9})</sup>|\\*\\*(?<strong>" + WORDS
            + ")\\*\\*|\\*(?<emphasis>" + WORDS + ")\\*|(?<half>" + HALF + ")");

    public static List<Span> of(String quote) {
        var spans = new ArrayList<Span>();
        var marked = MARKED.matcher(quote);
        var from = 0;
        while (marked.find()) {
            plain(quote.substring(from, marked.start()), from, spans);
            styled(marked).ifPresent(spans::add);
            from = marked.end();
        }
        plain(quote.substring(from), from, spans);
        return spans;
    }

    private static void plain(String text, int start, List<Span> spans) {
        if (!text.isEmpty()) {
            spans.add(new Span(Style.PLAIN, text, start));
        }
    }

    private static Optional<Span> styled(Matcher marked) {
        return marked.group("half") != null ? Optional.empty() : Optional.of(whole(marked));
    }

    private static Span whole(Matcher marked) {
        if (marked.group("note") != null) {
            return styled(Style.NOTE, "note", marked);
        }
        return marked.group("strong") != null
                ? styled(Style.STRONG, "strong", marked)
                : styled(Style.EMPHASIS, "emphasis", marked);
    }

    private static Span styled(Style style, String group, Matcher marked) {
        return new Span(style, marked.group(group), marked.start(group));
    }

    /** The part of it between two places of the quote. */
    public Span between(int begin, int end) {
        return new Span(style, text.substring(begin - start, end - start), begin);
    }

    /** Where it ends in the quote. */
    public int end() {
        return start + text.length();
    }
}
