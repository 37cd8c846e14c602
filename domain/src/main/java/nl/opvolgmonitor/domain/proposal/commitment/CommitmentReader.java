package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.letter.Genre;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.ProposalReader;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.text.MeetingDay;
import nl.opvolgmonitor.domain.proposal.text.Table;

/**
 * Reads measures and pledges with their deadlines, what they cover, what became of earlier ones, and what the cabinet says
 * of its own progress. A motion, and a text of the Rapporteur, undertake nothing for the cabinet.
 */
public final class CommitmentReader implements ProposalReader {

    private final DeadlineReader deadlines;

    public CommitmentReader(DeadlineReader deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(
                        Stream.of(UndertakingRules.ofLetters(), UndertakingRules.ofDebates())
                                .flatMap(List::stream)
                                .filter(rule -> rule.form() != null)
                                .map(Sourced::rule),
                        Stream.concat(Stream.of(Sourced.rule(ClosingList.LISTED)), Rules.ALL.stream()))
                .toList();
    }

    @Override
    public List<Proposal> read(Letter letter, Found found) {
        var cards = PledgeCards.in(letter.raw());
        if (!cards.isEmpty()) {
            return new SenatePledges(letter).of(cards);
        }
        return switch (letter.genre()) {
            case LETTER, OTHER -> inLetter(letter, found);
            case DEBATE -> inDebate(letter);
            case DECISIONS -> new Decisions(letter, deadlines).proposals();
            case MOTION, RAPPORTEUR -> List.of();
        };
    }

    private List<Proposal> inLetter(Letter letter, Found found) {
        if (letter.genre() == Genre.OTHER
                && letter.head().signatories().isEmpty()
                && letter.head().sender() == null) {
            return List.of();
        }
        var tables = PledgeTable.in(letter);
        var places = outside(tables, letter);
        var sourced = new Sourced(letter);
        var measures = measures(letter, places, UndertakingRules::inLetter);
        var proposals = new ArrayList<Proposal>();
        proposals.addAll(new Decisions(letter, deadlines).named());
        proposals.addAll(new PledgeTable(letter, deadlines).of(tables));
        proposals.addAll(new CommitmentProposals(sourced, deadlines).of(measures));
        proposals.addAll(new Outcomes(sourced, places, deadlines).of(measures));
        var studies = new Studies(places, found);
        proposals.addAll(new Relations(sourced, studies).of(measures));
        proposals.addAll(new LetterRelations(sourced, places, studies).proposals());
        proposals.addAll(new Coverages(sourced, letter, found, places).of(measures));
        proposals.addAll(new SelfReports(sourced, letter, found).of(places, measures));
        return List.copyOf(proposals);
    }

    /** The sentences that stand in none of the tables that are read as such, numbered anew. */
    private static List<Place> outside(List<Table> tables, Letter letter) {
        var byStart = new TreeMap<Integer, Table>();
        tables.forEach(table -> byStart.put(table.head().getFirst().start(), table));
        var outside = new ArrayList<Place>();
        for (var place : Place.in(letter)) {
            var stretch = place.words().excerpts().getFirst();
            var before = byStart.floorEntry(stretch.start());
            if (before == null || !before.getValue().holds(stretch)) {
                outside.add(place.numbered(outside.size()));
            }
        }
        return outside;
    }

    private List<Proposal> inDebate(Letter letter) {
        var terms = new Terms(deadlines, MeetingDay.of(letter));
        var pledges = new DebatePledges(letter, Place.in(letter), terms).found();
        return new CommitmentProposals(new Sourced(letter), deadlines).of(new DebateMeasures(letter).of(pledges));
    }

    private List<Measure> measures(
            Letter letter,
            List<Place> places,
            java.util.function.Function<SentenceView, Optional<UndertakingRule>> rules) {
        var terms = new Terms(deadlines, letter.head().date());
        var reading = new MeasureReading(
                LetterKey.of(letter),
                rules,
                terms,
                new Parties(letter.head(), new Antecedents(places)),
                new OralPledge(letter));
        return reading.of(places);
    }
}
