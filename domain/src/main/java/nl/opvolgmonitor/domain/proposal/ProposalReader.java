package nl.opvolgmonitor.domain.proposal;

import java.util.List;
import nl.opvolgmonitor.domain.letter.Letter;

/** Reads one sort of record in a letter. No letter makes it fail, and the work grows with its length. */
public interface ProposalReader {

    /** The rules that it may name in its proposals. */
    List<Rule> rules();

    /**
     * In the order of the text.
     *
     * @param found what the readers before this one proposed
     */
    List<Proposal> read(Letter letter, Found found);
}
