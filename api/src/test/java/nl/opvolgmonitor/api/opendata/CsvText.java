package nl.opvolgmonitor.api.opendata;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV by the letter of RFC 4180: commas, double quotes, lines ended by CR LF. */
final class CsvText {

    private final String text;
    private int next;

    CsvText(String text) {
        this.text = text;
    }

    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        while (next < text.length()) {
            rows.add(row());
        }
        return rows;
    }

    private List<String> row() {
        var cells = new ArrayList<String>();
        cells.add(cell());
        while (text.charAt(next) == ',') {
            next++;
            cells.add(cell());
        }
        if (!text.startsWith("\r\n", next)) {
            throw new AssertionError(
                    "No end of line at " + next + ": " + text.substring(next, Math.min(next + 40, text.length())));
        }
        next += 2;
        return cells;
    }

    private String cell() {
        return text.charAt(next) == '"' ? quoted() : plain();
    }

    private String plain() {
        var from = next;
        while (text.charAt(next) != ',' && text.charAt(next) != '\r') {
            next++;
        }
        return text.substring(from, next);
    }

    private String quoted() {
        var cell = new StringBuilder();
        next++;
        while (text.charAt(next) != '"' || text.startsWith("\"\"", next)) {
            next += text.charAt(next) == '"' ? 1 : 0;
            cell.append(text.charAt(next++));
        }
        next++;
        return cell.toString();
    }
}
