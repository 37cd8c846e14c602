package nl.opvolgmonitor.domain.source;

/** What is wrong in a source. */
public enum DefectType {
    CITATION,
    DATE_CONFLICT,
    SUM,
    SPELLING,
    LAYOUT,
    MISSING_PART,
    NUMBERING,
    OCR,
    PERSONAL_DATA
}
