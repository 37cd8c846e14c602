package nl.opvolgmonitor.domain.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account as it was seen when it last signed in; roles are given elsewhere, by the sign-in service.
 *
 * @param subject a pseudonym
 * @param visitBefore when the visit before this one began; null at the first
 */
public record Visitor(
        String subject,
        String office,
        Set<AccountRole> roles,
        Instant firstSeenAt,
        Instant signedInAt,
        @Nullable Instant visitBefore) {

    /** Who signs in again within this time goes on with the same visit. */
    public static final Duration SAME_VISIT = Duration.ofHours(4);
}
