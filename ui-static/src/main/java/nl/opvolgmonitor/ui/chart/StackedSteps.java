package nl.opvolgmonitor.ui.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many stood in which state from day to day. Between two days nothing changes, so it climbs in steps and never along a slope.
 * The last step lasts until {@code end}, and a while longer when it began that very day, so that it can be seen.
 */
public record StackedSteps(List<LocalDate> days, LocalDate end, List<Band> bands) {

    private static final int WIDE = 760;
    private static final int NARROW = 320;
    private static final int LABELS = 270;
    private static final int AXIS = 28;
    private static final int TOP = 12;
    private static final int PLOT = 240;
    private static final int SWATCH = 12;
    private static final double INDENT = SWATCH + 8d;

    public StackedSteps {
        days = List.copyOf(days);
        bands = List.copyOf(bands);
    }

    /** With the labels beside the bands. */
    public Picture wide(Caption caption) {
        var labels = labels(LABELS - INDENT - 16);
        var height = Math.max(TOP + PLOT + AXIS, TOP + tall(labels) + AXIS);
        var svg = new Svg(WIDE, height);
        plot(svg, WIDE - LABELS);
        beside(svg, labels, height - AXIS);
        return svg.captioned(caption.drawn("breed"));
    }

    /** With the labels below, for a telephone. */
    public Picture narrow(Caption caption) {
        var labels = labels(NARROW - INDENT);
        var svg = new Svg(NARROW, TOP + PLOT + AXIS + 10 + tall(labels));
        plot(svg, NARROW);
        below(svg, labels, TOP + PLOT + AXIS + 10);
        return svg.captioned(caption.drawn("smal"));
    }

    private void plot(Svg svg, double right) {
        var most = Math.max(
                1, IntStream.range(0, days.size()).map(this::total).max().orElse(1));
        var unit = (double) PLOT / most;
        var scale = new DayScale(days.getFirst(), visibleEnd(), 34, right);
        for (var count : ticks(most)) {
            var y = y(count * unit);
            svg.line(34, y, right, y, "grid").text(28, y + 5, "end", "tick", String.valueOf(count));
        }
        for (int place = 0; place < bands.size(); place++) {
            svg.path(outline(place, scale, unit), "band " + bands.get(place).style());
        }
        svg.line(34, y(0), right, y(0), "axis");
        scale.years().forEach(year -> tick(svg, scale, year));
    }

    private static void tick(Svg svg, DayScale scale, LocalDate year) {
        var x = scale.x(year);
        svg.line(x, y(0), x, y(0) + 5, "axis");
        var nearEdge = scale.right() - x < 18;
        svg.text(x, y(0) + 20, nearEdge ? "end" : "middle", "tick", String.valueOf(year.getYear()));
    }

    private LocalDate visibleEnd() {
        var span = ChronoUnit.DAYS.between(days.getFirst(), end);
        var least = days.getLast().plusDays(Math.max(30, span / 12));
        return end.isAfter(least) ? end : least;
    }

    /** Along the top from left to right and back along the bottom. */
    private String outline(int band, DayScale scale, double unit) {
        var there = new ArrayList<String>();
        var back = new ArrayList<String>();
        for (int place = 0; place < days.size(); place++) {
            var left = scale.x(days.get(place));
            var right = place + 1 < days.size() ? scale.x(days.get(place + 1)) : scale.right();
            var bottom = y(below(band, place) * unit);
            var top = y((below(band, place) + bands.get(band).counts().get(place)) * unit);
            there.add(point(left, top) + " " + point(right, top));
            back.addFirst(point(right, bottom) + " " + point(left, bottom));
        }
        return "M" + String.join(" L", there) + " L" + String.join(" L", back) + " Z";
    }

    private static String point(double x, double y) {
        return Svg.number(x) + "," + Svg.number(y);
    }

    private static double y(double height) {
        return TOP + PLOT - height;
    }

    private int below(int band, int place) {
        return bands.subList(0, band).stream()
                .mapToInt(each -> each.counts().get(place))
                .sum();
    }

    private int total(int place) {
        return below(bands.size(), place);
    }

    /** Nothing, everything and what lies between, in whole numbers. */
    private static List<Integer> ticks(int most) {
        var every = Math.max(1, (int) Math.ceil(most / 4d));
        return IntStream.iterate(0, count -> count <= most, count -> count + every)
                .boxed()
                .toList();
    }

    /** From the top band to the bottom one. */
    private List<List<String>> labels(double width) {
        return bands.reversed().stream()
                .map(band -> Lines.of(band.words(), width))
                .toList();
    }

    private static int tall(List<List<String>> labels) {
        return labels.stream().mapToInt(StackedSteps::high).sum();
    }

    private static int high(List<String> label) {
        return label.size() * Svg.LINE + 6;
    }

    /** Each as near to its band as the others leave room for; together they never leave the picture. */
    private void beside(Svg svg, List<List<String>> labels, double bottom) {
        var left = WIDE - LABELS + 16d;
        var unit = (double) PLOT / Math.max(1, total(days.size() - 1));
        var y = (double) TOP;
        var rest = tall(labels);
        for (int place = 0; place < labels.size(); place++) {
            var band = bands.size() - 1 - place;
            var middle = y((below(band, days.size() - 1) + bands.get(band).last() / 2d) * unit);
            var wanted = middle - high(labels.get(place)) / 2d;
            y = Math.max(y, Math.min(wanted, bottom - rest));
            label(svg, left, y, labels.get(place), bands.get(band));
            y += high(labels.get(place));
            rest -= high(labels.get(place));
        }
    }

    private void below(Svg svg, List<List<String>> labels, double top) {
        var y = top;
        for (int place = 0; place < labels.size(); place++) {
            label(svg, 0, y, labels.get(place), bands.get(bands.size() - 1 - place));
            y += high(labels.get(place));
        }
    }

    private static void label(Svg svg, double x, double y, List<String> label, Band band) {
        svg.rect(x, y + 3, SWATCH, SWATCH, "swatch " + band.style());
        svg.lines(x + INDENT, y + 14, "label", label);
    }
}
