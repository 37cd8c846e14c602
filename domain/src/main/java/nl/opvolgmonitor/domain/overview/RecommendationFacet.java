package nl.opvolgmonitor.domain.overview;

import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.recommendation.RecommendationForm;
import nl.opvolgmonitor.domain.register.FacetBy;
import nl.opvolgmonitor.domain.response.ResponseState;
import org.jspecify.annotations.Nullable;

/** What recommendations can be counted by. */
public enum RecommendationFacet implements FacetBy {
    FORM(RecommendationForm.class),
    RESPONSE(ResponseState.class),
    IMPLEMENTATION(ImplementationState.class),
    ASSESSMENT(AssessmentState.class),
    YEAR(null),
    MINISTRY(null),
    OFFICE(null),
    PERSON(null),
    COMMITTEE(null),
    DOSSIER(null),
    REPORT(null),
    MOTION(null),
    THEME(null),
    TARGET_GROUP(null);

    private final @Nullable Class<? extends Enum<?>> valueType;

    RecommendationFacet(@Nullable Class<? extends Enum<?>> valueType) {
        this.valueType = valueType;
    }

    @Override
    public @Nullable Class<? extends Enum<?>> valueType() {
        return valueType;
    }
}
