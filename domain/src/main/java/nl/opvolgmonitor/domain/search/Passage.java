package nl.opvolgmonitor.domain.search;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** A stretch of literal text in which something was found, and the characters that matched. */
public record Passage(String text, BitSet matched) {

    /** Around a word that matched in a longer sentence. */
    private static final int LONGEST = 500;

    /** Before and behind what matched in the copy of a text that marks it. */
    public static final char BEGIN = '\u0002';

    public static final char END = '\u0003';

    public Passage {
        matched = (BitSet) matched.clone();
    }

    /** A text, and copies of it in which what matched stands between {@link #BEGIN} and {@link #END}. */
    public static Passage of(String text, List<String> marked) {
        var matched = new BitSet(text.length());
        marked.forEach(copy -> addMarks(copy, matched, text.length()));
        return new Passage(text, matched);
    }

    private static void addMarks(String marked, BitSet matched, int length) {
        int place = 0;
        boolean within = false;
        for (int at = 0; at < marked.length(); at++) {
            char character = marked.charAt(at);
            if (character == BEGIN || character == END) {
                within = character == BEGIN;
            } else {
                matched.set(place, place + 1, matched.get(place) || (within && place < length));
                place++;
            }
        }
    }

    @Override
    public BitSet matched() {
        return (BitSet) matched.clone();
    }

    /** The sentence with most matches, and of those the first; what is longer than a few lines is cut around the first match. */
    public Excerpt excerpt() {
        return Sentences.in(text).stream()
                .map(bounds -> excerpt(bounds.start(), bounds.end()))
                .reduce((best, next) -> next.marks().size() > best.marks().size() ? next : best)
                .orElseGet(() -> excerpt(0, text.length()));
    }

    private Excerpt excerpt(int start, int end) {
        int first = matched.nextSetBit(start);
        if (end - start <= LONGEST || first < 0 || first >= end) {
            return cut(start, Math.min(end, start + LONGEST));
        }
        int from = Math.max(start, first - LONGEST / 4);
        return cut(from == start ? start : behindSpace(from, first), Math.min(end, from + LONGEST));
    }

    private int behindSpace(int from, int first) {
        int space = text.indexOf(' ', from);
        return space < 0 || space >= first ? first : space + 1;
    }

    private Excerpt cut(int start, int end) {
        var sentence = text.substring(start, end).replaceAll("\\s", " ");
        return new Excerpt(sentence, start, marks(start, end));
    }

    private List<SearchMark> marks(int start, int end) {
        return IntStream.iterate(
                        matched.nextSetBit(start), at -> at >= 0 && at < end, at -> matched.nextSetBit(endOf(at, end)))
                .mapToObj(at -> new SearchMark(at - start, endOf(at, end) - at))
                .toList();
    }

    private int endOf(int mark, int end) {
        return Math.min(matched.nextClearBit(mark), end);
    }

    /** How many lines of the text lie before an offset. */
    public int linesBefore(int offset) {
        return (int) text.chars()
                .limit(offset)
                .filter(character -> character == '\n')
                .count();
    }
}
