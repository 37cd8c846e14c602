package nl.opvolgmonitor.domain.overview;

import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.commitment.TimingState;
import nl.opvolgmonitor.domain.deadline.DeadlineKind;
import nl.opvolgmonitor.domain.deadline.Resolution;
import nl.opvolgmonitor.domain.register.FacetBy;
import nl.opvolgmonitor.domain.register.Firmness;
import org.jspecify.annotations.Nullable;

/** What deadlines can be counted by. */
public enum DeadlineFacet implements FacetBy {
    KIND(DeadlineKind.class),
    FORM(CommitmentForm.class),
    TIMING(TimingState.class),
    FIRMNESS(Firmness.class),
    CERTAINTY(Resolution.class),
    MINISTRY(null),
    OFFICE(null),
    PERSON(null),
    COMMITTEE(null),
    DOSSIER(null),
    REPORT(null),
    RECOMMENDATION(null),
    THEME(null),
    TARGET_GROUP(null);

    private final @Nullable Class<? extends Enum<?>> valueType;

    DeadlineFacet(@Nullable Class<? extends Enum<?>> valueType) {
        this.valueType = valueType;
    }

    @Override
    public @Nullable Class<? extends Enum<?>> valueType() {
        return valueType;
    }
}
