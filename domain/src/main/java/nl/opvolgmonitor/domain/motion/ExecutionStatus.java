package nl.opvolgmonitor.domain.motion;

/** How far a motion is carried out. SETTLED_BY_CABINET is a claim until it is confirmed. */
public enum ExecutionStatus {
    UNDER_CONSIDERATION,
    IN_EXECUTION,
    PARTLY_EXECUTED,
    SETTLED_BY_CABINET,
    NOT_EXECUTED,
    SETTLEMENT_CONFIRMED,
    SETTLEMENT_NOT_CONFIRMED
}
