package nl.opvolgmonitor.domain.letter;

import java.util.List;

/** Tells text that was cut into lines of one width from text with a paragraph on each line. */
final class Wrapping {

    private static final int WIDEST = 140;
    private static final int SHORT = 45;

    private Wrapping() {}

    /** The usual length of a full line, in characters; 0 when every line is a paragraph of its own. */
    static int width(Layout layout) {
        var lengths = layout.body().stream()
                .map(at -> layout.line(at).length())
                .filter(length -> length > SHORT)
                .sorted()
                .toList();
        if (lengths.isEmpty()) {
            return 0;
        }
        int usual = lengths.get(lengths.size() * 3 / 4);
        return usual <= WIDEST && lengths.getLast() <= 2 * WIDEST && isCut(layout) ? usual : 0;
    }

    /** Whether many lines go on, in small letters, on the next. */
    private static boolean isCut(Layout layout) {
        List<Integer> body = layout.body();
        long goingOn = body.stream().filter(at -> goesOn(layout, at)).count();
        return goingOn * 4 >= body.size();
    }

    private static boolean goesOn(Layout layout, int at) {
        if (!layout.isBody(at + 1)) {
            return false;
        }
        var line = layout.line(at);
        char last = line.raw().charAt(line.end() - 1);
        return ".?!:;".indexOf(last) < 0;
    }
}
