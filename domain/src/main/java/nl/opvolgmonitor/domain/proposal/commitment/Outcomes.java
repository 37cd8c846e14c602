package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.proposal.Proposal;

/** What became of measures and pledges of earlier: failed, replaced, or being carried out by those that follow. */
final class Outcomes {

    private final Failures failures;
    private final CarriedOut carriedOut;

    Outcomes(Sourced sourced, List<Place> places, DeadlineReader deadlines) {
        var aftermath = new Aftermath(places);
        this.failures = new Failures(sourced, aftermath, deadlines);
        this.carriedOut = new CarriedOut(sourced, aftermath);
    }

    List<Proposal> of(List<Measure> measures) {
        var proposals = new ArrayList<Proposal>();
        measures.stream().filter(Measure::isEarlier).forEach(measure -> {
            proposals.addAll(failures.of(measure, measures));
            proposals.addAll(carriedOut.of(measure, measures));
        });
        return proposals;
    }
}
