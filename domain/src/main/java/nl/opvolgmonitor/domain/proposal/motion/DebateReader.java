package nl.opvolgmonitor.domain.proposal.motion;

import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.domain.letter.Genre;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.ProposalReader;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.text.MeetingDay;
import nl.opvolgmonitor.domain.proposal.text.Sentence;

/** The motions of a debate: submitted, appreciated, voted on. */
public final class DebateReader implements ProposalReader {

    @Override
    public List<Rule> rules() {
        return List.of(
                MotionRules.SUBMITTED,
                MotionRules.APPRECIATED,
                MotionRules.VOTED,
                MotionRules.REPLACED,
                MotionRules.UNNAMED);
    }

    @Override
    public List<Proposal> read(Letter letter, Found found) {
        if (letter.genre() != Genre.DEBATE && letter.genre() != Genre.OTHER) {
            return List.of();
        }
        var sentences = Sentence.of(letter);
        var head = letter.head();
        var proposals =
                new ArrayList<>(new DebateMotions(head, LetterKey.of(letter), MeetingDay.of(letter)).in(sentences));
        proposals.addAll(new Appreciations(head, LetterKey.of(letter), proposals).in(sentences));
        proposals.addAll(new Votes(head, new ListedMotions(sentences)).in(sentences));
        return proposals;
    }
}
