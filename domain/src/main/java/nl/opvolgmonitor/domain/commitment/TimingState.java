package nl.opvolgmonitor.domain.commitment;

/** How the deadline of a commitment stands on a day. */
public enum TimingState {
    SETTLED,
    AHEAD,
    DUE_SOON,
    PAST_WITHOUT_EVIDENCE,
    BLOCKED,
    OCCURRENCE_UNKNOWN,
    RECURRING,
    NO_USABLE_DEADLINE
}
