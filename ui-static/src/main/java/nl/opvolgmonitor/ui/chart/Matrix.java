package nl.opvolgmonitor.ui.chart;

import java.util.List;

/** Counts by two things, as a table whose cells lead to what they count. */
public record Matrix(String corner, List<String> columns, List<Row> rows) {

    /** One thing, with a cell for each column; what is quoted is in the language of the register. */
    public record Row(String label, String address, boolean quoted, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What stands in a row and a column, and what says on a telephone which column that is; {@code address} lists it, empty when there
     * is nothing to list; {@code tint} is how dark it is, from 0 to 4.
     */
    public record Cell(String text, String label, String address, int tint) {

        /** How many share a row and a column. */
        static Cell of(String column, int count, String address, int tint) {
            return new Cell(String.valueOf(count), " × " + column, count == 0 ? "" : address, tint);
        }

        public boolean isEmpty() {
            return address.isEmpty();
        }

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
