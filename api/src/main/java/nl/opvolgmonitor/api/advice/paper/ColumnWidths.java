package nl.opvolgmonitor.api.advice.paper;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.advice.paper.Block.Table;

/** How much of the width of the page each column of a table gets, by how long its words and its cells are. */
final class ColumnWidths {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int SHORTEST_WORD = 5;
    private static final int LONGEST_WORD = 16;
    private static final int MARGIN = 2;
    private static final int LONGEST_CELL = 160;
    private static final int WORTH_OF_A_CELL = 5;

    private final Table table;

    private ColumnWidths(Table table) {
        this.table = table;
    }

    /** One for each column; their sum is {@code whole}. */
    static List<Integer> of(Table table, int whole) {
        return new ColumnWidths(table).shares(whole);
    }

    private List<Integer> shares(int whole) {
        var weights = columns().map(this::weight).toArray();
        var sum = IntStream.of(weights).sum();
        var ends = columns()
                .map(column -> whole * IntStream.of(weights).limit(column + 1L).sum() / sum)
                .toArray();
        return columns()
                .mapToObj(column -> ends[column] - (column == 0 ? 0 : ends[column - 1]))
                .toList();
    }

    private IntStream columns() {
        return IntStream.range(0, table.heads().size());
    }

    private int weight(int column) {
        return MARGIN
                + Math.clamp(longest(column, ColumnWidths::longestWord), SHORTEST_WORD, LONGEST_WORD)
                + Math.min(longest(column, String::length), LONGEST_CELL) / WORTH_OF_A_CELL;
    }

    private int longest(int column, ToIntFunction<String> length) {
        return texts(column).mapToInt(length).max().orElse(0);
    }

    private Stream<String> texts(int column) {
        return Stream.concat(
                Stream.of(table.heads().get(column)), table.rows().stream().map(row -> Wording.of(row.get(column))));
    }

    private static int longestWord(String text) {
        return SPACE.splitAsStream(text).mapToInt(String::length).max().orElse(0);
    }
}
