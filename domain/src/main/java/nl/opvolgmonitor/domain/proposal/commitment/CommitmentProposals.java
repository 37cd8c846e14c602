package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.register.Kind;

/** Writes measures down as commitments, each with its parts, its deadline and how it stands. */
final class CommitmentProposals {

    private final Sourced sourced;
    private final Programmes programmes;
    private final CommitmentFields fields;
    private final MeasureDeadline deadlines;
    private final MeasureState states;

    CommitmentProposals(Sourced sourced, DeadlineReader deadlines) {
        var terms = new Terms(deadlines, sourced.letter().head().date());
        this.sourced = sourced;
        this.programmes = new Programmes(sourced);
        this.fields = new CommitmentFields(sourced, terms, programmes);
        this.deadlines = new MeasureDeadline(sourced);
        this.states = new MeasureState(sourced);
    }

    List<Proposal> of(List<Measure> measures) {
        var proposals = new ArrayList<Proposal>();
        for (var measure : measures) {
            proposals.add(commitment(measure));
            proposals.addAll(Components.of(measure, sourced));
            proposals.add(deadlines.of(measure, measures));
            if (!measure.isEarlier()) {
                proposals.add(states.of(measure));
            }
        }
        proposals.addAll(programmes.proposals());
        return proposals;
    }

    private Proposal commitment(Measure measure) {
        var places = Stream.concat(Stream.of(measure.place()), measure.more().stream());
        return sourced.proposal(
                Kind.COMMITMENT,
                measure.key(),
                fields.of(measure),
                sourced.quotes(places.toList()),
                Sourced.rule(measure.rule()),
                measure.sureness(),
                CommitmentFields.missing(measure));
    }
}
