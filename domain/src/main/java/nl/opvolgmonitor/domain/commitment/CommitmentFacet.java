package nl.opvolgmonitor.domain.commitment;

import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.register.FacetBy;
import nl.opvolgmonitor.domain.register.Firmness;
import org.jspecify.annotations.Nullable;

/** What commitments can be counted by. */
public enum CommitmentFacet implements FacetBy {
    FORM(CommitmentForm.class),
    STATUS(FulfilmentStatus.class),
    EXECUTION(ImplementationState.class),
    TIMING(TimingState.class),
    FIRMNESS(Firmness.class),
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

    CommitmentFacet(@Nullable Class<? extends Enum<?>> valueType) {
        this.valueType = valueType;
    }

    @Override
    public @Nullable Class<? extends Enum<?>> valueType() {
        return valueType;
    }
}
