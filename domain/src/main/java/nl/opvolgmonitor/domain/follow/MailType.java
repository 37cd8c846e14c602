package nl.opvolgmonitor.domain.follow;

/** Why a mail is sent. */
public enum MailType {
    /** Someone asked to follow something: is the address theirs? */
    CONFIRM,
    /** Something happened. */
    CHANGES
}
