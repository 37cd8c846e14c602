package nl.opvolgmonitor.ui.recommendation;

import java.util.List;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.recommendation.RecommendationForm;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.ui.Dates;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.register.Party;
import nl.opvolgmonitor.ui.selection.Listed;
import org.jspecify.annotations.Nullable;

/** A recommendation in a list; {@code number} is null when it has none. */
public record RecommendationEntry(
        String id,
        RecommendationForm form,
        String text,
        @Nullable Integer number,
        @Nullable Moment effective,
        Named publishedIn,
        List<Party> addressees,
        ResponseState responseState,
        ImplementationState implementationState,
        AssessmentState assessmentState)
        implements Listed {

    /** When it was made, or else when what it stands in was published. */
    public String published(Dates dates) {
        return dates.moment(effective == null ? publishedIn.effective() : effective);
    }
}
