package nl.opvolgmonitor.domain.register;

/** The order of lists that run along the effective day. */
public enum TimeOrder {
    NEWEST,
    OLDEST
}
