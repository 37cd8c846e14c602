package nl.opvolgmonitor.ui.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines, since SVG does not. */
final class Lines {

    /** About how wide a character is, in pixels; more rather than less. */
    private static final double CHARACTER = Svg.FONT * 0.56;

    private Lines() {}

    /** Lines of at most that many pixels; a single longer word stays whole. */
    static List<String> of(String words, double width) {
        var most = (int) (width / CHARACTER);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }

    /** At most about that many signs, cut at a word. */
    static String brief(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        var end = words.lastIndexOf(' ', most);
        return words.substring(0, end < 1 ? most : end) + " …";
    }
}
