package nl.opvolgmonitor.domain.follow;

/** What sort of thing is followed. */
public enum SubjectType {
    /** One record, with what becomes of it; the text is its key. */
    RECORD,
    /** The records of a list that meet conditions; the text is the canonical address of that list. */
    SELECTION,
    /** What a search finds; the text is what was searched for. */
    SEARCH
}
