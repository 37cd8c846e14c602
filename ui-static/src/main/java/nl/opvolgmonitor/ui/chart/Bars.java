package nl.opvolgmonitor.ui.chart;

import java.util.List;

/** A bar for each number, below what it is of and beside how much it is. */
public record Bars(List<Line> lines) {

    /** A number, what it is of and how it is said; {@code style} is how its bar is filled. */
    public record Line(String label, int number, String words, String style) {}

    private static final int WIDE = 760;
    private static final int NARROW = 320;
    private static final int WORDS = 120;
    private static final int BAR = 18;
    private static final int GAP = 14;

    public Bars {
        lines = List.copyOf(lines);
    }

    public Picture wide(Caption caption) {
        return drawn(WIDE).captioned(caption.drawn("breed"));
    }

    /** For a telephone. */
    public Picture narrow(Caption caption) {
        return drawn(NARROW).captioned(caption.drawn("smal"));
    }

    private Svg drawn(int width) {
        var svg = new Svg(
                width, lines.stream().mapToInt(line -> high(line, width)).sum());
        var most = Math.max(1, lines.stream().mapToInt(Line::number).max().orElse(1));
        var y = 0;
        for (var line : lines) {
            line(svg, line, y, width, (width - WORDS) * (double) line.number() / most);
            y += high(line, width);
        }
        return svg;
    }

    private static void line(Svg svg, Line line, int y, int width, double length) {
        var label = Lines.of(line.label(), width);
        svg.lines(0, y + 14d, "label", label);
        var top = y + label.size() * Svg.LINE + 2d;
        if (line.number() > 0) {
            svg.rect(1, top, Math.max(2, length), BAR, "band " + line.style());
        }
        svg.text(line.number() > 0 ? length + 8 : 0, top + 14, "start", "label", line.words());
    }

    private static int high(Line line, int width) {
        return Lines.of(line.label(), width).size() * Svg.LINE + BAR + GAP;
    }
}
