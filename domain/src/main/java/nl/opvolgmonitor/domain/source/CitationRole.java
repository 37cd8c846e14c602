package nl.opvolgmonitor.domain.source;

/** What the cited document is to the citing one. */
public enum CitationRole {
    REFERENCE,
    MOTION,
    DEBATE_REPORT,
    PROGRESS_LETTER,
    INFORMED_BY,
    ORAL_PLEDGE,
    COMPARATOR,
    ATTACHMENT,
    RELATED,
    LEGAL_BASIS,
    RESEARCH
}
