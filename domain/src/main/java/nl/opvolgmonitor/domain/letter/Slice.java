package nl.opvolgmonitor.domain.letter;

import java.util.List;

/** A stretch of composed words. */
record Slice(Composed whole, int from, int to) implements Words {

    @Override
    public String text() {
        return whole.text().substring(from, to);
    }

    @Override
    public List<Excerpt> excerpts(int start, int end) {
        return whole.excerpts(from + start, from + end);
    }

    @Override
    public List<Integer> anchors(int start, int end) {
        return whole.anchors(from + start, from + end);
    }

    @Override
    public String toString() {
        return text();
    }
}
