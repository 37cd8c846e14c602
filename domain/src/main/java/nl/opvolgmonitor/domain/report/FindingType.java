package nl.opvolgmonitor.domain.report;

/** What sort of finding. */
public enum FindingType {
    FIGURE,
    TREND,
    INFORMATION_GAP,
    INDICATOR,
    FACT
}
