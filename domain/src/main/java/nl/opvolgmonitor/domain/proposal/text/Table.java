package nl.opvolgmonitor.domain.proposal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Excerpt;

/** A table in the raw text: rows of cells between bars or tabs. The first row says what the columns hold. */
public record Table(List<Excerpt> head, List<List<Excerpt>> rows) {

    private static final Pattern RULE = Pattern.compile("[ \\t]*[|:+-][|\\s:+-]*");
    private static final int MOST_COLUMNS = 12;

    public Table {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** All tables, in the order of the text; a line without cells ends one. */
    public static List<Table> in(String raw) {
        var tables = new ArrayList<Table>();
        var rows = new ArrayList<List<Excerpt>>();
        int start = 0;
        int number = 1;
        for (int at = 0; at <= raw.length(); at++) {
            if (at == raw.length() || raw.charAt(at) == '\n') {
                read(raw, start, at, number++, rows, tables);
                start = at + 1;
            }
        }
        close(rows, tables);
        return tables;
    }

    private static void read(String raw, int start, int end, int number, List<List<Excerpt>> rows, List<Table> tables) {
        if (RULE.matcher(raw).region(start, end).matches()) {
            return;
        }
        var cells = cells(raw, start, end, number);
        if (cells.size() > 1) {
            rows.add(cells);
        } else {
            close(rows, tables);
        }
    }

    private static void close(List<List<Excerpt>> rows, List<Table> tables) {
        if (rows.size() > 1) {
            tables.add(new Table(rows.getFirst(), rows.subList(1, rows.size())));
        }
        rows.clear();
    }

    private static List<Excerpt> cells(String raw, int start, int end, int number) {
        var cells = new ArrayList<Excerpt>();
        int from = start;
        for (int at = start; at <= end && cells.size() < MOST_COLUMNS; at++) {
            if (at == end || raw.charAt(at) == '|' || raw.charAt(at) == '\t') {
                cell(raw, from, at, number).ifPresent(cells::add);
                from = at + 1;
            }
        }
        return cells;
    }

    private static Optional<Excerpt> cell(String raw, int from, int to, int number) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(raw.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(raw.charAt(end - 1))) {
            end--;
        }
        return end > start ? Optional.of(new Excerpt(start, end, number, raw.substring(start, end))) : Optional.empty();
    }

    /** The first column whose heading has such words; -1 without one. */
    public int column(Pattern words) {
        for (int at = 0; at < head.size(); at++) {
            if (words.matcher(head.get(at).raw()).find()) {
                return at;
            }
        }
        return -1;
    }

    /** A cell of a row; empty when the row has fewer, or the column is not there. */
    public static Optional<Excerpt> cell(List<Excerpt> row, int column) {
        return column >= 0 && column < row.size() ? Optional.of(row.get(column)) : Optional.empty();
    }

    /** Whether a stretch of the raw text lies within its rows. */
    public boolean holds(Excerpt stretch) {
        return stretch.start() >= rows.getFirst().getFirst().start()
                && stretch.end() <= rows.getLast().getLast().end();
    }
}
