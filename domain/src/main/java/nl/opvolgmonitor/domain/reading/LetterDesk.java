package nl.opvolgmonitor.domain.reading;

import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.proposal.Proposal;

/** What reads: a text as a letter, a letter as proposals, and a rule as a sentence. */
public interface LetterDesk {

    /** No text makes it fail. */
    Letter letter(String raw);

    /** In the order of the text. */
    List<Proposal> proposals(Letter letter);

    /** What the rule with this id looks for, in Dutch; empty when it is not in use. */
    Optional<String> explanation(String rule);
}
