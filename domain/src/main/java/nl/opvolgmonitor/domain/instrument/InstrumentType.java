package nl.opvolgmonitor.domain.instrument;

/** What sort of instrument. */
public enum InstrumentType {
    PROGRAMME,
    AGENDA,
    BILL,
    ACT,
    EU_REGULATION,
    EU_DIRECTIVE,
    COALITION_AGREEMENT
}
