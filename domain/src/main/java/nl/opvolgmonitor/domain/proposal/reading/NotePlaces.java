package nl.opvolgmonitor.domain.proposal.reading;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.proposal.Proposal;

/** Says of every quote in which footnote of the letter it stands. */
final class NotePlaces {

    private final NavigableMap<Integer, Place> places = new TreeMap<>();

    private record Place(int end, int note) {}

    NotePlaces(Letter letter) {
        for (var note : letter.notes()) {
            note.words().excerpts().forEach(part -> places.put(part.start(), new Place(part.end(), note.number())));
        }
    }

    Proposal marked(Proposal proposal) {
        return new Proposal(
                proposal.kind(),
                proposal.key(),
                proposal.fields(),
                marked(proposal.quotes()),
                proposal.rule(),
                proposal.ruleVersion(),
                proposal.sureness(),
                proposal.missing());
    }

    private List<Excerpt> marked(List<Excerpt> quotes) {
        return quotes.stream().map(this::marked).toList();
    }

    private Excerpt marked(Excerpt quote) {
        var before = places.floorEntry(quote.start());
        return before == null || before.getValue().end() < quote.end()
                ? quote
                : quote.inFootnote(before.getValue().note());
    }
}
