package nl.opvolgmonitor.domain.follow;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail in the outbox, claimed by one node.
 *
 * @param lease tells this claim from any other of the same mail
 * @param attempts to send it, this one included
 * @param doubted whether an earlier mail may not have arrived
 */
public record Mail(
        UUID id,
        UUID follower,
        MailAddress to,
        MailType type,
        UUID lease,
        int attempts,
        boolean doubted,
        Instant plannedAt) {}
