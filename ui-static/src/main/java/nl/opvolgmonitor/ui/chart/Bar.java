package nl.opvolgmonitor.ui.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** A small bar of states, each part as long as its count. The list beside it says the same, so it is drawn for the eye only. */
public record Bar(List<Part> parts) {

    /** A state: how it is filled, what it is called, how many there are, and what lists them. */
    public record Part(Enum<?> state, String style, int count, String address) {}

    private static final int WIDE = 320;
    private static final int HIGH = 14;

    public Bar {
        parts = List.copyOf(parts);
    }

    /** Of the states of several recommendations, in the order of the states. */
    public static Bar of(List<Enum<?>> states, Function<Enum<?>, String> address) {
        var ordered = States.inOrder(states);
        var styles = States.styles(ordered);
        return new Bar(ordered.stream()
                .map(state -> new Part(
                        state,
                        styles.getOrDefault(state, ""),
                        Collections.frequency(states, state),
                        address.apply(state)))
                .toList());
    }

    public Picture picture() {
        var all = Math.max(1, parts.stream().mapToInt(Part::count).sum());
        var shapes = new ArrayList<String>();
        var x = 0d;
        for (var part : parts) {
            var wide = (double) WIDE * part.count() / all;
            shapes.add("<rect class=\"%s\" x=\"%s\" y=\"1\" width=\"%s\" height=\"%d\"/>"
                    .formatted(part.style(), Svg.number(x + 1), Svg.number(Math.max(1, wide - 2)), HIGH - 2));
            x += wide;
        }
        return new Picture(
                "<svg class=\"chart bar\" viewBox=\"0 0 %1$d %2$d\" width=\"%1$d\" height=\"%2$d\" aria-hidden=\"true\">%3$s</svg>"
                        .formatted(WIDE, HIGH, String.join("", shapes)));
    }
}
