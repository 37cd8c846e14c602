package nl.opvolgmonitor.domain.audit;

import java.time.Instant;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/**
 * One attempt, carried out or refused (BIO2 8.15.01: action, object, result, origin, actor, time). {@code subject} is a
 * pseudonym; {@code origin} the network address, cut short; {@code record} and {@code version} are null when the attempt
 * is about no record; {@code number} is its place in the trail, null before it is kept; {@code reason} is the reason given,
 * or the sentence of the refusal.
 */
public record AuditEntry(
        @Nullable Long number,
        Instant recordedAt,
        String subject,
        String office,
        String action,
        @Nullable Key record,
        @Nullable Integer version,
        AuditResult result,
        @Nullable String reason,
        String origin,
        String correlation) {

    /** One that is about no record, and not kept yet. */
    public static AuditEntry attempt(
            Instant at,
            Actor actor,
            String action,
            AuditResult result,
            @Nullable String reason,
            String origin,
            String correlation) {
        return new AuditEntry(
                null, at, actor.subject(), actor.office(), action, null, null, result, reason, origin, correlation);
    }
}
