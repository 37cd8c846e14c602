package nl.opvolgmonitor.ui.chart;

import java.util.List;

/**
 * A state through time: what it is called, and how many stood in it from each of the days of the picture on; {@code style} is how
 * it is filled.
 */
public record Band(String label, String style, List<Integer> counts) {

    public Band {
        counts = List.copyOf(counts);
    }

    int last() {
        return counts.getLast();
    }

    /** What stands beside it: how many there are in the end, and what they are. */
    String words() {
        return last() + " × " + label;
    }
}
