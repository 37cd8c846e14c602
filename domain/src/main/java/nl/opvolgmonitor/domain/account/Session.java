package nl.opvolgmonitor.domain.account;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stay of an account, from signing in until signing out, half an hour without a request, or ten hours.
 *
 * @param fingerprint of the secret in the browser's cookie
 * @param idToken as the sign-in service gave it, to end the stay there as well; null when it gave none
 * @param lastSeenAt exact to a minute
 * @param revokedAt null as long as nobody ended it
 */
public record Session(
        String fingerprint,
        Actor actor,
        @Nullable String idToken,
        Instant createdAt,
        Instant lastSeenAt,
        @Nullable Instant revokedAt) {

    public static final Duration IDLE = Duration.ofMinutes(30);
    public static final Duration LONGEST = Duration.ofHours(10);

    /** How far {@code lastSeenAt} may lag, so that not every request writes. */
    static final Duration LAG = Duration.ofMinutes(1);

    public static Session begin(Secret secret, Actor actor, @Nullable String idToken, Instant now) {
        return new Session(secret.fingerprint(), actor, idToken, now, now, null);
    }

    public boolean isOpenAt(Instant now) {
        return revokedAt == null && now.isBefore(lastSeenAt.plus(IDLE)) && now.isBefore(endsAt());
    }

    /** When it is over, however busy. */
    public Instant endsAt() {
        return createdAt.plus(LONGEST);
    }

    public boolean isWorthNotingAt(Instant now) {
        return !now.isBefore(lastSeenAt.plus(LAG));
    }

    /** Without the token, which no log should have. */
    @Override
    public String toString() {
        return "Session " + fingerprint;
    }
}
