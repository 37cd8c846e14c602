package nl.opvolgmonitor.domain.letter;

import java.util.ArrayList;
import java.util.List;

/** Cuts a raw text into lines, at line feeds, carriage returns and form feeds. */
final class Lines {

    private Lines() {}

    static List<Line> of(String raw) {
        var lines = new ArrayList<Line>();
        int start = 0;
        int number = 1;
        for (int at = 0; at <= raw.length(); at++) {
            if (at == raw.length() || isEnd(raw.charAt(at))) {
                lines.add(new Line(raw, start, at, number).from(start).upTo(at));
                start = at + 1;
                number += at < raw.length() && raw.charAt(at) == '\n' ? 1 : 0;
            }
        }
        return lines;
    }

    private static boolean isEnd(char character) {
        return character == '\n' || character == '\r' || character == '\f';
    }
}
