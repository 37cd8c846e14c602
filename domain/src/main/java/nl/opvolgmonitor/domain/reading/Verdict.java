package nl.opvolgmonitor.domain.reading;

/** What a person decided about a proposal. */
public enum Verdict {
    /** Registered as a record of its own. */
    ACCEPTED,
    /** Recognised as a record that was registered already. */
    MERGED,
    REJECTED,
    /** No longer rejected. */
    RESTORED
}
