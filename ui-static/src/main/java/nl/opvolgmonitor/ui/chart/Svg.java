package nl.opvolgmonitor.ui.chart;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a picture, one shape after another. Lengths are in pixels of its own width. Colours are classes: a page allows no style of its own. */
final class Svg {

    static final int FONT = 14;
    static final int LINE = 18;

    private final StringBuilder shapes = new StringBuilder();
    private final int width;
    private final int height;

    Svg(int width, int height) {
        this.width = width;
        this.height = height;
    }

    Svg rect(double x, double y, double wide, double high, String style) {
        return shape("rect", style, "x", x, "y", y, "width", Math.max(0, wide), "height", Math.max(0, high));
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        return shape("line", style, "x1", x1, "y1", y1, "x2", x2, "y2", y2);
    }

    Svg circle(double x, double y, double radius, String style) {
        return shape("circle", style, "cx", x, "cy", y, "r", radius);
    }

    Svg path(String way, String style) {
        shapes.append("<path class=\"%s\" d=\"%s\"/>".formatted(style, way));
        return this;
    }

    /** {@code anchor} is start, middle or end: which part of the words stands at x. */
    Svg text(double x, double y, String anchor, String style, String words) {
        shapes.append("<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%d\">%s</text>"
                .formatted(style, number(x), number(y), anchor, FONT, harmless(words)));
        return this;
    }

    /** Words that begin at x, some of them in another language. */
    Svg phrase(double x, double y, String style, List<Piece> pieces) {
        shapes.append(
                "<text class=\"%s\" x=\"%s\" y=\"%s\" font-size=\"%d\">".formatted(style, number(x), number(y), FONT));
        pieces.forEach(piece -> shapes.append(piece.svg()));
        shapes.append("</text>");
        return this;
    }

    /** Some words; {@code language} is theirs when it is another than that of the page, else null. */
    record Piece(String words, @Nullable String language) {

        private String svg() {
            var text = harmless(words);
            return language == null ? text : "<tspan lang=\"%s\">%s</tspan>".formatted(language, text);
        }
    }

    /** Each line below the one before; {@code y} is the foot of the first. */
    Svg lines(double x, double y, String style, List<String> lines) {
        for (int place = 0; place < lines.size(); place++) {
            text(x, y + place * LINE, "start", style, lines.get(place));
        }
        return this;
    }

    Picture captioned(Caption caption) {
        var id = harmless(caption.id());
        return new Picture(
                """
                <svg class="chart" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img" aria-labelledby="%3$s-naam" \
                aria-describedby="%3$s-zin"><title id="%3$s-naam">%4$s</title><desc id="%3$s-zin">%5$s</desc>%6$s</svg>""".formatted(width, height, id, harmless(caption.title()), harmless(caption.sentence()), shapes));
    }

    static String number(double value) {
        var text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private Svg shape(String name, String style, Object... attributes) {
        shapes.append('<').append(name).append(" class=\"").append(style).append('"');
        for (int place = 0; place < attributes.length; place += 2) {
            shapes.append(' ')
                    .append(attributes[place])
                    .append("=\"")
                    .append(number((double) attributes[place + 1]))
                    .append('"');
        }
        shapes.append("/>");
        return this;
    }

    private static String harmless(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
