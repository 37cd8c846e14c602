package nl.opvolgmonitor.domain.audit;

import java.util.UUID;
import nl.opvolgmonitor.domain.account.Actor;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as it came in. {@code requestKey} was chosen by the client, so that it may repeat the attempt without
 * repeating its effect; {@code payload} is the SHA-256 of all that was asked, in hexadecimal; {@code origin} is the network
 * address, cut short; {@code correlation} joins what one call left behind.
 */
public record Request(
        Actor actor,
        String operation,
        UUID requestKey,
        String payload,
        @Nullable String reason,
        String origin,
        String correlation) {}
