package nl.opvolgmonitor.domain.motion;

import nl.opvolgmonitor.domain.register.FacetBy;
import org.jspecify.annotations.Nullable;

/** What motions can be counted by. */
public enum MotionFacet implements FacetBy {
    PROCEDURE(Procedure.class),
    EXECUTION(ExecutionState.class),
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

    MotionFacet(@Nullable Class<? extends Enum<?>> valueType) {
        this.valueType = valueType;
    }

    @Override
    public @Nullable Class<? extends Enum<?>> valueType() {
        return valueType;
    }
}
