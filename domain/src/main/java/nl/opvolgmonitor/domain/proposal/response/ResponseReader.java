package nl.opvolgmonitor.domain.proposal.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.ProposalReader;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.recommendation.Asked;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import nl.opvolgmonitor.domain.register.Kind;

/** What the cabinet says to each recommendation of the letter. One without a position gets no response. */
public final class ResponseReader implements ProposalReader {

    @Override
    public List<Rule> rules() {
        return ResponseRules.ALL;
    }

    @Override
    public List<Proposal> read(Letter letter, Found found) {
        var sentences = Sentence.of(letter);
        var asked = Asked.in(sentences).stream()
                .filter(one -> recommendation(found, one).isPresent())
                .toList();
        var positions = Positions.in(sentences, asked);
        var responses = new ArrayList<Proposal>();
        for (var one : asked) {
            var said = positions.get(one.number());
            if (said != null) {
                recommendation(found, one)
                        .ifPresent(key ->
                                responses.add(new Reply(letter, found, String.valueOf(one.number()), one.answer(), said)
                                        .proposal(key)));
            }
        }
        return responses;
    }

    private static Optional<String> recommendation(Found found, Asked asked) {
        return found.of(Kind.RECOMMENDATION)
                .filter(proposal ->
                        Integer.valueOf(asked.number()).equals(proposal.fields().get("number")))
                .map(Proposal::key)
                .findFirst();
    }
}
