package nl.opvolgmonitor.domain.motion;

import java.util.List;

/** How far a motion is carried out, or that no message was received. */
public enum ExecutionState {
    NO_MESSAGE,
    UNDER_CONSIDERATION,
    IN_EXECUTION,
    PARTLY_EXECUTED,
    SETTLED_BY_CABINET,
    NOT_EXECUTED,
    SETTLEMENT_CONFIRMED,
    SETTLEMENT_NOT_CONFIRMED;

    /** How far a motion is carried out after these messages, oldest first. */
    public static ExecutionState after(List<MotionExecution> executions) {
        return executions.isEmpty()
                ? NO_MESSAGE
                : valueOf(executions.getLast().status().name());
    }
}
