package nl.opvolgmonitor.domain.letter;

import java.util.ArrayList;
import java.util.List;

/** Words put together from lines, and where each character stands in the raw text. */
final class Composed {

    private final String raw;
    private final String text;
    private final int[] origins;
    private final int[] linesOf;
    private final boolean[] breaks;
    private final List<Anchor> anchors;

    /** {@code breaks} tells before which characters something else stands in the raw text. */
    Composed(String raw, String text, int[] origins, int[] linesOf, boolean[] breaks, List<Anchor> anchors) {
        this.raw = raw;
        this.text = text;
        this.origins = origins;
        this.linesOf = linesOf;
        this.breaks = breaks;
        this.anchors = List.copyOf(anchors);
    }

    String text() {
        return text;
    }

    Words words(int from, int to) {
        return new Slice(this, from, to);
    }

    List<Excerpt> excerpts(int from, int to) {
        var excerpts = new ArrayList<Excerpt>();
        int start = skipSpace(from, to);
        for (int at = start + 1; at <= to; at++) {
            if (at == to || breaks[at]) {
                excerpt(start, at, excerpts);
                start = at;
            }
        }
        return excerpts;
    }

    private int skipSpace(int from, int to) {
        int at = from;
        while (at < to - 1 && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private void excerpt(int from, int to, List<Excerpt> excerpts) {
        int first = skipSpace(from, to);
        int last = to;
        while (last > first && text.charAt(last - 1) == ' ') {
            last--;
        }
        if (last > first) {
            int start = origins[first];
            int end = origins[last - 1] + 1;
            excerpts.add(new Excerpt(start, end, linesOf[first], raw.substring(start, end)));
        }
    }

    List<Integer> anchors(int from, int to) {
        return anchors.stream()
                .filter(anchor -> anchor.at() >= from && anchor.at() <= to && (anchor.at() > from || from == 0))
                .map(Anchor::number)
                .toList();
    }

    /** A footnote's anchor, behind so many characters of the words. */
    record Anchor(int at, int number) {}
}
