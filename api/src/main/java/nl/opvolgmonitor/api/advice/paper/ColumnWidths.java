package nl.opvolgmonitor.api.advice.paper;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.advice.paper.Block.Table;
import nl.opvolgmonitor.domain.advice.paper.Run;

/**
 * How much of the width of the page each column of a table gets: its longest word first, so that no word is broken, and of what is left
 * more for longer cells. When the longest words do not fit beside each other, the letters must be smaller.
 */
final class ColumnWidths {

    /** Of the text on A4, in thousandths of the height of letters of 8.5 point: 16.4 centimetres. */
    private static final int PAGE = 54_600;

    private static final double SMALLEST = 0.7;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String MARK = "00";

    /** What is left free at both sides of a cell, with some air. */
    private static final int MARGIN = 1_500;

    /** Of an address or a key, which may be broken. */
    private static final int LONGEST_WORD = 16_000;

    private static final int LONGEST_CELL = 160;
    private static final int WORTH_OF_A_LETTER = 100;

    private final Table table;

    private ColumnWidths(Table table) {
        this.table = table;
    }

    /** One for each column; their sum is {@code whole}. */
    static List<Integer> of(Table table, int whole) {
        return new ColumnWidths(table).shares(whole);
    }

    /** How much smaller its letters must be for its words to stay whole; 1 when they fit. */
    static double smaller(Table table) {
        var widths = new ColumnWidths(table);
        return Math.clamp((double) PAGE / widths.columns().map(widths::least).sum(), SMALLEST, 1);
    }

    private List<Integer> shares(int whole) {
        var least = columns().map(this::least).toArray();
        var left = Math.max(0, PAGE - IntStream.of(least).sum());
        var wishes = columns().map(this::wish).toArray();
        var wished = Math.max(1, IntStream.of(wishes).sum());
        return portions(
                columns()
                        .mapToLong(column -> least[column] + (long) left * wishes[column] / wished)
                        .toArray(),
                whole);
    }

    /** Whole numbers in these proportions. */
    private List<Integer> portions(long[] weights, int whole) {
        var sum = upTo(weights, weights.length);
        return columns()
                .mapToObj(
                        column -> (int) (whole * upTo(weights, column + 1) / sum - whole * upTo(weights, column) / sum))
                .toList();
    }

    private static long upTo(long[] weights, int column) {
        return LongStream.of(weights).limit(column).sum();
    }

    private IntStream columns() {
        return IntStream.range(0, table.heads().size());
    }

    private int least(int column) {
        return MARGIN + Math.min(longest(column, ColumnWidths::longestWord), LONGEST_WORD);
    }

    private int wish(int column) {
        return WORTH_OF_A_LETTER * Math.min(longest(column, String::length), LONGEST_CELL);
    }

    private int longest(int column, ToIntFunction<String> length) {
        return texts(column).mapToInt(length).max().orElse(0);
    }

    private Stream<String> texts(int column) {
        return Stream.concat(
                Stream.of(table.heads().get(column)), table.rows().stream().map(row -> inCell(row.get(column))));
    }

    /** Of a footnote only its mark is in the cell. */
    private static String inCell(List<Run> runs) {
        return runs.stream()
                .map(run -> run instanceof Run.Note ? MARK : Wording.of(run))
                .collect(Collectors.joining());
    }

    private static int longestWord(String text) {
        return SPACE.splitAsStream(text).mapToInt(LetterWidths::of).max().orElse(0);
    }
}
