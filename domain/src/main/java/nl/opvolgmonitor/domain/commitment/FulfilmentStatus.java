package nl.opvolgmonitor.domain.commitment;

import java.util.List;

/** Where a commitment stands (voldaan, niet nagekomen, …). Overdue is no status: it is computed from a date. */
public enum FulfilmentStatus {
    OPEN,
    IN_PROGRESS,
    PARTLY_FULFILLED,
    FULFILLED,
    NOT_FULFILLED,
    REPLACED,
    LAPSED;

    /** Whether it is still to be done, in whole or in part. */
    public boolean isOpen() {
        return this == OPEN || this == IN_PROGRESS || this == PARTLY_FULFILLED;
    }

    /** Whether it ended without being done: not fulfilled, replaced or lapsed. */
    public boolean isEndedUndone() {
        return !isOpen() && this != FULFILLED;
    }

    /** Where a commitment stands after these, oldest first; open when nothing is known. */
    public static FulfilmentStatus after(List<Fulfilment> fulfilments) {
        return fulfilments.isEmpty() ? OPEN : fulfilments.getLast().status();
    }
}
