package nl.opvolgmonitor.domain.commitment;

/** Whether an amount is given once or each year. */
public enum AmountPer {
    YEAR,
    ONCE
}
