package nl.opvolgmonitor.domain.assessment;

import java.util.List;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** Which judgements to list. Every condition given must hold; null or an empty list is no condition. */
public record AssessmentFilter(
        List<Judgement> judgement, @Nullable Key document) {

    public AssessmentFilter {
        judgement = judgement == null ? List.of() : List.copyOf(judgement);
    }
}
