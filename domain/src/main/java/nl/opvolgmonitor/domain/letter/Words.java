package nl.opvolgmonitor.domain.letter;

import java.util.List;

/**
 * Words of a letter as a reader sees them: on one line, with single spaces, without markup, page furniture and anchors of
 * footnotes. Every character remembers where in the raw text it stands.
 */
public interface Words {

    /** The words, never blank. */
    String text();

    /**
     * The places in the raw text of a stretch of {@link #text()}: one, or more when a page break or footnotes stand
     * between them. Each occurs literally in the raw text.
     */
    List<Excerpt> excerpts(int from, int to);

    /** The numbers of the footnotes whose anchors stand in a stretch of {@link #text()}, in order. */
    List<Integer> anchors(int from, int to);

    /** The places of all these words. */
    default List<Excerpt> excerpts() {
        return excerpts(0, text().length());
    }
}
