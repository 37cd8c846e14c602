package nl.opvolgmonitor.domain.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A personal access token: with it a script reads what its owner may read. It never writes.
 *
 * @param name as its owner calls it
 * @param reader its owner, reading only, with the roles of the day it was made
 * @param lastUsedAt exact to a minute; null while nobody used it
 * @param revokedAt null as long as nobody revoked it
 */
public record AccessToken(
        UUID id,
        String name,
        Actor reader,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    /** What every token begins with, so that people and scanners recognise one. */
    public static final String PREFIX = "om_";

    public AccessToken {
        if (reader.mayWrite()) {
            throw new IllegalArgumentException("A token reads only");
        }
    }

    public boolean isValidAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    public boolean isWorthNotingAt(Instant now) {
        return lastUsedAt == null || !now.isBefore(lastUsedAt.plus(Duration.ofMinutes(1)));
    }

    AccessToken revoked(Instant at) {
        return revokedAt == null ? new AccessToken(id, name, reader, createdAt, expiresAt, lastUsedAt, at) : this;
    }
}
