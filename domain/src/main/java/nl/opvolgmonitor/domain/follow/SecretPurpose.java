package nl.opvolgmonitor.domain.follow;

/** What a secret in a mail is for. */
public enum SecretPurpose {
    /** To say that the address is theirs. Once. */
    CONFIRM,
    /** To see, change and stop what is followed. */
    MANAGE
}
