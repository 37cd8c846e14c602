package nl.opvolgmonitor.domain.source;

/** What a footnote does. */
public enum FootnoteType {
    CITATION,
    LOCATOR,
    DEFINITION,
    REMARK
}
