package nl.opvolgmonitor.ui.chart;

import java.util.List;

/** Counts by two things, as a table whose cells lead to what they count. */
public record Matrix(String corner, List<String> columns, List<Row> rows) {

    /** One thing, with a cell for each column. */
    public record Row(String label, String address, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** How many share a row and a column; {@code address} lists them, {@code tint} is how dark it is, from 0 to 4. */
    public record Cell(String column, int count, String address, int tint) {

        public String style() {
            return "tint-" + tint;
        }
    }

    /** The darkest tint; darker, and a link on it would be hard to read. */
    public static final int DARKEST = 4;

    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** How dark a count is among counts of which {@code most} is the largest: nothing is white, and one is never white. */
    public static int tint(int count, int most) {
        return count == 0 ? 0 : (int) Math.ceil((double) DARKEST * count / Math.max(1, most));
    }
}
