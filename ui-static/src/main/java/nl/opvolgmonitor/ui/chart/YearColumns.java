package nl.opvolgmonitor.ui.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A column for the last day of each year, and for the day looked at; what the parts are stands below. */
public record YearColumns(List<LocalDate> days, List<Band> bands) {

    private static final int WIDE = 760;
    private static final int NARROW = 320;
    private static final int LEFT = 34;
    private static final int TOP = 12;
    private static final int PLOT = 180;
    private static final int AXIS = 34;
    private static final int SWATCH = 12;
    private static final double INDENT = SWATCH + 8d;
    private static final double WIDEST = 80;

    public YearColumns {
        days = List.copyOf(days);
        bands = List.copyOf(bands);
    }

    public Picture wide(Caption caption) {
        return drawn(WIDE).captioned(caption.drawn("breed"));
    }

    /** For a telephone. */
    public Picture narrow(Caption caption) {
        return drawn(NARROW).captioned(caption.drawn("smal"));
    }

    private Svg drawn(int width) {
        var labels = bands.reversed().stream()
                .map(band -> Lines.of(band.words(), width - INDENT))
                .toList();
        var svg = new Svg(
                width,
                TOP + PLOT + AXIS + labels.stream().mapToInt(YearColumns::high).sum());
        axis(svg, width);
        var slot = (width - LEFT) / (double) days.size();
        IntStream.range(0, days.size()).forEach(place -> column(svg, place, slot));
        legend(svg, labels);
        return svg;
    }

    private void axis(Svg svg, int width) {
        var every = Math.max(1, (int) Math.ceil(most() / 4d));
        for (int count = 0; count <= most(); count += every) {
            var y = y(count);
            svg.line(LEFT, y, width, y, count == 0 ? "axis" : "grid");
            svg.text(LEFT - 6d, y + 5, "end", "tick", String.valueOf(count));
        }
    }

    private void column(Svg svg, int place, double slot) {
        var wide = Math.min(WIDEST, slot * 0.7);
        var middle = LEFT + slot * (place + 0.5);
        var below = 0;
        for (var band : bands) {
            var count = band.counts().get(place);
            svg.rect(middle - wide / 2, y(below + count), wide, y(below) - y(below + count), "band " + band.style());
            below += count;
        }
        if (slot >= 40 || place % 2 == (days.size() - 1) % 2) {
            svg.text(
                    middle,
                    y(0) + 20,
                    "middle",
                    "tick",
                    String.valueOf(days.get(place).getYear()));
        }
    }

    private void legend(Svg svg, List<List<String>> labels) {
        var y = (double) TOP + PLOT + AXIS;
        for (int place = 0; place < labels.size(); place++) {
            svg.rect(
                    0,
                    y + 3,
                    SWATCH,
                    SWATCH,
                    "swatch " + bands.get(bands.size() - 1 - place).style());
            svg.lines(INDENT, y + 14, "label", labels.get(place));
            y += high(labels.get(place));
        }
    }

    private int most() {
        return Math.max(
                1,
                IntStream.range(0, days.size())
                        .map(place -> bands.stream()
                                .mapToInt(band -> band.counts().get(place))
                                .sum())
                        .max()
                        .orElse(1));
    }

    private double y(int count) {
        return TOP + PLOT - (double) PLOT * count / most();
    }

    private static int high(List<String> label) {
        return label.size() * Svg.LINE + 6;
    }
}
