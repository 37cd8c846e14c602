package nl.opvolgmonitor.domain.proposal;

import java.util.List;
import nl.opvolgmonitor.domain.letter.Letter;

/** Reads a letter as proposals. */
public interface Proposals {

    /**
     * In the order of the text. No letter makes it fail, and the work grows with its length.
     *
     * @param letter as {@code LetterReader} reads it
     */
    List<Proposal> in(Letter letter);
}
