package nl.opvolgmonitor.domain.report;

/** How well a web address leads to the publication itself. */
public enum LocatorQuality {
    EXACT,
    SITE_ROOT_ONLY
}
