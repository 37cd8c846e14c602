package nl.opvolgmonitor.domain.commitment;

/** Where a commitment stands (voldaan, niet nagekomen, …). Overdue is no status: it is computed from a date. */
public enum FulfilmentStatus {
    OPEN,
    IN_PROGRESS,
    PARTLY_FULFILLED,
    FULFILLED,
    NOT_FULFILLED,
    REPLACED,
    LAPSED
}
