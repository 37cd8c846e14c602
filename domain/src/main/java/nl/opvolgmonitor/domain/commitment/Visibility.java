package nl.opvolgmonitor.domain.commitment;

/** How much of the result will be public. What is not public may have been delivered unseen. */
public enum Visibility {
    PUBLIC,
    PARTLY_CONFIDENTIAL,
    CONFIDENTIAL
}
