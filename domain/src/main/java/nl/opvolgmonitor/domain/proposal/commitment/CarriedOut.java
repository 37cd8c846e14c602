package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.register.Kind;

/** Pledges of earlier that the letter says it carries out: they are in progress, and the measures behind them cover them. */
final class CarriedOut {

    private static final Pattern CARRIED = Pattern.compile(
            "(?iu)(?:aan|met) (?:deze|die|mijn|de|voornoemde) toezegging\\b.{0,80}(?:uitvoering|invulling|gevolg|gestand)");

    private final Sourced sourced;
    private final Aftermath aftermath;

    CarriedOut(Sourced sourced, Aftermath aftermath) {
        this.sourced = sourced;
        this.aftermath = aftermath;
    }

    List<Proposal> of(Measure measure, List<Measure> all) {
        var proposals = new ArrayList<Proposal>();
        aftermath.saying(CARRIED, measure).ifPresent(place -> {
            proposals.add(inProgress(measure, place));
            Successors.of(measure, all).forEach(other -> proposals.add(covered(measure, other, place)));
        });
        return proposals;
    }

    private Proposal inProgress(Measure measure, Place place) {
        var fields =
                Map.<String, Object>of("commitment", measure.key(), "status", "IN_PROGRESS", "document", sourced.key());
        return sourced.proposal(
                Kind.FULFILMENT,
                measure.key() + "/stand-1",
                fields,
                Sourced.of(place),
                Rules.CARRIED_OUT,
                Sureness.MEDIUM);
    }

    private Proposal covered(Measure measure, Measure other, Place place) {
        var fields = Map.<String, Object>of(
                "commitment", other.key(), "toward", measure.key(), "extent", "NOT_ASSESSED", "mode", "STATED");
        return sourced.proposal(
                Kind.COVERAGE,
                other.key() + "/dekking-toezegging",
                fields,
                Sourced.of(place),
                Rules.FOR_PLEDGE,
                Sureness.LOW);
    }
}
