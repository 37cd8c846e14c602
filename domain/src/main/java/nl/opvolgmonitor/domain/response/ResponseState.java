package nl.opvolgmonitor.domain.response;

import java.util.List;

/** The answer as it stands, or that it is awaited. To what is no numbered recommendation of a report, no answer is expected. */
public enum ResponseState {
    NOT_EXPECTED,
    AWAITING,
    ACCEPTED,
    PARTIALLY_ACCEPTED,
    ENDORSED,
    EXISTING_POLICY,
    UNDER_STUDY,
    DEFERRED,
    NOTED,
    NOT_ACCEPTED,
    NO_POSITION,
    NOT_APPLICABLE;

    /** What stands after these answers, oldest first, to a recommendation that is formal or not. */
    public static ResponseState after(List<Response> answers, boolean formal) {
        return Response.deciding(answers)
                .map(answer -> valueOf(answer.type().name()))
                .orElse(formal ? AWAITING : NOT_EXPECTED);
    }
}
