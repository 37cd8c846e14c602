package nl.opvolgmonitor.ui.chart;

import java.util.Locale;
import java.util.Set;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.overview.DeadlineResult;
import nl.opvolgmonitor.domain.response.ResponseState;

/**
 * What a part of a picture is filled with; the style sheet has a class for each. All contrast at least 4.7:1 with white, and a
 * label always says what is meant, since six colours are fewer than there are states.
 */
public enum Tone {
    GREY,
    BLUE,
    AMBER,
    OLIVE,
    GREEN,
    RED;

    private static final Set<ResponseState> SAID_LITTLE = Set.of(
            ResponseState.AWAITING,
            ResponseState.NO_POSITION,
            ResponseState.NOT_APPLICABLE,
            ResponseState.NOT_EXPECTED,
            ResponseState.NOTED);

    public static Tone of(ResponseState state) {
        return SAID_LITTLE.contains(state)
                ? GREY
                : switch (state) {
                    case ACCEPTED -> GREEN;
                    case PARTIALLY_ACCEPTED -> OLIVE;
                    case NOT_ACCEPTED -> RED;
                    case UNDER_STUDY, DEFERRED -> AMBER;
                    default -> BLUE;
                };
    }

    public static Tone of(ImplementationState state) {
        return switch (state) {
            case NONE, UNKNOWN, NOT_STARTED -> GREY;
            case IN_PREPARATION -> AMBER;
            case IN_PROGRESS, OTHER_ACTION -> BLUE;
            case PARTLY_DONE -> OLIVE;
            case DONE -> GREEN;
            case STOPPED -> RED;
        };
    }

    public static Tone of(AssessmentState state) {
        return switch (state) {
            case NONE, TOO_EARLY, NO_LONGER_RELEVANT -> GREY;
            case FOLLOWED_UP -> GREEN;
            case OTHERWISE_MET -> BLUE;
            case PARTLY_FOLLOWED_UP -> OLIVE;
            case MORE_CONCRETE_STEPS_NEEDED -> AMBER;
            case INSUFFICIENT, NOT_FOLLOWED_UP -> RED;
        };
    }

    public static Tone of(DeadlineResult result) {
        return switch (result) {
            case MET -> GREEN;
            case MET_LATE -> OLIVE;
            case SHIFTED -> AMBER;
            case REPORTED -> BLUE;
            case SILENT -> RED;
            case RUNNING, NO_LAST_DAY -> GREY;
        };
    }

    /** Of a state of any of the three series. */
    public static Tone of(Enum<?> state) {
        return switch (state) {
            case ResponseState response -> of(response);
            case ImplementationState implementation -> of(implementation);
            case AssessmentState assessment -> of(assessment);
            default -> GREY;
        };
    }

    /** The class of the style sheet. */
    public String style() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
