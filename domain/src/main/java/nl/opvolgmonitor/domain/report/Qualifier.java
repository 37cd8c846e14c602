package nl.opvolgmonitor.domain.report;

/** How exactly a figure is given. */
public enum Qualifier {
    EXACTLY,
    AT_LEAST,
    ABOUT
}
