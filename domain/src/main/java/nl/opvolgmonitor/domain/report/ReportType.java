package nl.opvolgmonitor.domain.report;

/** What sort of publication. */
public enum ReportType {
    MONITOR,
    THEMATIC_STUDY,
    CASUISTRY_STUDY,
    ADVICE,
    POSITION_PAPER,
    THIRD_PARTY_RESEARCH,
    INTERNATIONAL_REPORT
}
