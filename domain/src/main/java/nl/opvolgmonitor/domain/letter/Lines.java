package nl.opvolgmonitor.domain.letter;

import java.util.ArrayList;
import java.util.List;

/** Cuts a raw text into lines, at line feeds, carriage returns and form feeds; a row of a table into its cells. */
final class Lines {

    private Lines() {}

    static List<Line> of(String raw) {
        var lines = new ArrayList<Line>();
        int start = 0;
        int number = 1;
        for (int at = 0; at <= raw.length(); at++) {
            if (at == raw.length() || isEnd(raw.charAt(at))) {
                add(new Line(raw, start, at, number), lines);
                start = at + 1;
                number += at < raw.length() && raw.charAt(at) == '\n' ? 1 : 0;
            }
        }
        return lines;
    }

    /** Two bars make a row; one may stand in running text. */
    private static void add(Line line, List<Line> lines) {
        boolean row = line.text().indexOf('|') != line.text().lastIndexOf('|');
        int start = line.start();
        for (int at = start; row && at < line.end(); at++) {
            if (line.raw().charAt(at) == '|') {
                addCell(line.from(start).upTo(at), lines);
                start = at + 1;
            }
        }
        lines.add(line.from(start).upTo(line.end()));
    }

    private static void addCell(Line cell, List<Line> lines) {
        if (!cell.isBlank()) {
            lines.add(cell);
        }
    }

    private static boolean isEnd(char character) {
        return character == '\n' || character == '\r' || character == '\f';
    }
}
