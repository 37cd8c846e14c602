package nl.opvolgmonitor.api.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** What a reader of an HTML page sees, each block on a line of its own. Nothing is fetched, no script runs. */
final class HtmlText implements NodeFilter {

    private static final Set<String> UNSEEN =
            Set.of("head", "script", "style", "noscript", "template", "svg", "iframe");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern DECLARED = Pattern.compile("charset\\s*=", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;

    private final StringBuilder blocks = new StringBuilder();

    private HtmlText() {}

    static String of(byte[] bytes) throws IOException {
        var page = Jsoup.parse(new ByteArrayInputStream(bytes), charset(bytes), "");
        var text = new HtmlText();
        page.body().filter(text);
        var bounded = new BoundedText();
        bounded.write(text.blocks.toString());
        return bounded.toString();
    }

    /** Null where the page says it itself, or where UTF-8 is right. */
    private static @Nullable String charset(byte[] bytes) {
        var head = new String(Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)), StandardCharsets.ISO_8859_1);
        return TextEncoding.isUtf8(bytes) || DECLARED.matcher(head).find() ? null : "windows-1252";
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (isAnchor(node)) {
            blocks.append("<sup>").append(digits((Element) node)).append("</sup>");
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        }
        if (isBreak(node)) {
            endLine();
        }
        return UNSEEN.contains(node.nodeName()) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
    }

    /** A raised number is the anchor of a footnote, or its number. */
    private static boolean isAnchor(Node node) {
        return node instanceof Element element
                && element.nameIs("sup")
                && digits(element).matches("\\d{1,3}");
    }

    private static String digits(Element element) {
        return element.text().replaceAll("[\\[\\]()\\s]", "");
    }

    @Override
    public FilterResult tail(@Nullable Node node, int depth) {
        if (node instanceof Element element && isBreak(element)) {
            endLine();
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
    }

    private void add(String words) {
        var line = SPACE.matcher(words).replaceAll(" ");
        blocks.append(line.startsWith(" ") && !endsInWord() ? line.substring(1) : line);
    }

    private boolean endsInWord() {
        return !blocks.isEmpty() && !Character.isWhitespace(blocks.charAt(blocks.length() - 1));
    }

    private void endLine() {
        if (!blocks.isEmpty() && blocks.charAt(blocks.length() - 1) != '\n') {
            blocks.append('\n');
        }
    }
}
