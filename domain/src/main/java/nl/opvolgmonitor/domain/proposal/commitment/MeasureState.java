package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.Map;
import java.util.Objects;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.register.Firmness;
import nl.opvolgmonitor.domain.register.Kind;

/** Writes down how a measure stands by its form: promised is open, going on is in progress, done is fulfilled. */
final class MeasureState {

    private final Sourced sourced;

    MeasureState(Sourced sourced) {
        this.sourced = sourced;
    }

    Proposal of(Measure measure) {
        var status = status(measure);
        var name = status == FulfilmentStatus.FULFILLED ? "/voldaan-1" : "/stand-1";
        return sourced.proposal(
                Kind.FULFILMENT,
                measure.key() + name,
                Map.of("commitment", measure.key(), "status", status.name(), "document", sourced.key()),
                Sourced.of(measure.place()),
                Rules.STATE,
                Objects.equals(measure.rule().firmness(), Firmness.FIRM) ? Sureness.HIGH : Sureness.MEDIUM);
    }

    private static FulfilmentStatus status(Measure measure) {
        return switch (measure.form()) {
            case ONGOING -> FulfilmentStatus.IN_PROGRESS;
            case COMPLETED_ACTION -> FulfilmentStatus.FULFILLED;
            case ORAL_PLEDGE, WRITTEN_PLEDGE, INTENTION, AIM, FUNDING -> FulfilmentStatus.OPEN;
        };
    }
}
