package nl.opvolgmonitor.api.account;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an account; published as an application event, on a thread that may wait for
 * the database.
 *
 * @param subject the pseudonym of who it concerns; null when that is not known
 * @param origin the network address that the request came from, cut short
 */
public record AccountEvent(Type type, @Nullable String subject, String origin) {

    /** What happened. */
    public enum Type {
        SIGNED_IN,
        SIGNED_OUT,
        SIGN_IN_REFUSED,
        SESSIONS_ENDED,
        TOKEN_CREATED,
        TOKEN_REVOKED,
        TOKEN_REFUSED
    }
}
