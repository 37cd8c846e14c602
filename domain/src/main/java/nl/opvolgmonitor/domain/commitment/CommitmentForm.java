package nl.opvolgmonitor.domain.commitment;

/** How it was promised. A mere possibility is no commitment and is not registered. */
public enum CommitmentForm {
    ORAL_PLEDGE,
    WRITTEN_PLEDGE,
    INTENTION,
    AIM,
    ONGOING,
    COMPLETED_ACTION,
    FUNDING
}
