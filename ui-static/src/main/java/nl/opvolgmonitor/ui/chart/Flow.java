package nl.opvolgmonitor.ui.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many went from which state on the left to which on the right: the same cross-table, drawn. Order is that of the nodes. */
public record Flow(List<Node> from, List<Node> to, List<Stream> streams) {

    /** A state on either side; {@code key} is what streams call it. */
    public record Node(String key, String label, String style, int count) {}

    /** How many share both states. */
    public record Stream(String from, String to, int count) {}

    private static final int WIDE = 760;
    private static final int LABELS = 220;
    private static final int BAR = 14;
    private static final int LEAST = 44;
    private static final int GAP = 12;
    private static final int PLOT = 220;
    private static final int TOP = 6;

    public Flow {
        from = List.copyOf(from);
        to = List.copyOf(to);
        streams = List.copyOf(streams);
    }

    /** A telephone shows the same as a list. */
    public Picture wide(Caption caption) {
        var left = places(from);
        var right = places(to);
        var svg = new Svg(WIDE, (int) Math.ceil(Math.max(bottom(from), bottom(to))) + TOP);
        streams(svg, left, right);
        from.forEach(node -> node(svg, node, LABELS, left.getOrDefault(node.key(), 0d), true));
        to.forEach(node -> node(svg, node, WIDE - LABELS - BAR, right.getOrDefault(node.key(), 0d), false));
        return svg.captioned(caption.drawn("breed"));
    }

    private double unit() {
        var all = Math.max(1, from.stream().mapToInt(Node::count).sum());
        return (double) PLOT / all;
    }

    private double high(int count) {
        return count * unit();
    }

    /** A thin bar still gets the room that its label needs. */
    private double room(Node node) {
        return Math.max(LEAST, high(node.count())) + GAP;
    }

    private double bottom(List<Node> nodes) {
        return TOP + nodes.stream().mapToDouble(this::room).sum();
    }

    /** Where each bar begins. */
    private Map<String, Double> places(List<Node> nodes) {
        var places = new HashMap<String, Double>();
        var y = (double) TOP;
        for (var node : nodes) {
            places.put(node.key(), y);
            y += room(node);
        }
        return places;
    }

    private void streams(Svg svg, Map<String, Double> left, Map<String, Double> right) {
        for (var stream : streams) {
            var high = high(stream.count());
            var y1 = left.merge(stream.from(), high, Double::sum) - high;
            var y2 = right.merge(stream.to(), high, Double::sum) - high;
            svg.path(way(y1, y2, high), "stream " + style(stream.from()));
        }
        left.putAll(places(from));
        right.putAll(places(to));
    }

    private String style(String key) {
        return from.stream()
                .filter(node -> node.key().equals(key))
                .findFirst()
                .map(Node::style)
                .orElse("");
    }

    private static String way(double y1, double y2, double high) {
        var x1 = LABELS + BAR + 1d;
        var x2 = WIDE - LABELS - BAR - 1d;
        var middle = (x1 + x2) / 2;
        return "M%s,%s C%s,%s %s,%s %s,%s L%s,%s C%s,%s %s,%s %s,%s Z"
                .formatted(List.of(
                                x1, y1, middle, y1, middle, y2, x2, y2, x2, y2 + high, middle, y2 + high, middle,
                                y1 + high, x1, y1 + high)
                        .stream()
                        .map(Svg::number)
                        .toArray());
    }

    private void node(Svg svg, Node node, double x, double y, boolean onTheLeft) {
        svg.rect(x, y, BAR, Math.max(2, high(node.count())), node.style());
        var lines = Lines.of(node.count() + " × " + node.label(), LABELS - 12);
        for (int place = 0; place < lines.size(); place++) {
            var foot = y + 13 + place * Svg.LINE;
            if (onTheLeft) {
                svg.text(x - 8, foot, "end", "label", lines.get(place));
            } else {
                svg.text(x + BAR + 8, foot, "start", "label", lines.get(place));
            }
        }
    }
}
