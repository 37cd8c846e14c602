package nl.opvolgmonitor.domain.proposal.reading;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.ProposalReader;
import nl.opvolgmonitor.domain.proposal.Proposals;
import nl.opvolgmonitor.domain.proposal.Rule;

/** Lets every reader read the letter, in an order in which each can use what was found before. */
public final class ReadLetter implements Proposals {

    private final List<ProposalReader> readers;

    /**
     * @param further readers that need something of their own, such as a calendar; they come last, in this order, and see
     *     the documents, reports, recommendations, responses and motions that were found
     */
    public ReadLetter(ProposalReader... further) {
        this.readers =
                Stream.concat(OwnReaders.all().stream(), Stream.of(further)).toList();
    }

    @Override
    public List<Proposal> in(Letter letter) {
        var found = new Found(List.of());
        for (var reader : readers) {
            found = found.and(reader.read(letter, found));
        }
        var notes = new NotePlaces(letter);
        return found.proposals().stream()
                .map(notes::marked)
                .sorted(Comparator.comparingInt(ReadLetter::place))
                .toList();
    }

    /** Every rule that a proposal can name, each once. */
    public List<Rule> rules() {
        return readers.stream()
                .flatMap(reader -> reader.rules().stream())
                .distinct()
                .toList();
    }

    private static int place(Proposal proposal) {
        return proposal.quotes().getFirst().start();
    }
}
