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

    /** Where a commitment stands after these, oldest first; open when nothing is known. */
    public static FulfilmentStatus after(List<Fulfilment> fulfilments) {
        return fulfilments.isEmpty() ? OPEN : fulfilments.getLast().status();
    }
}
