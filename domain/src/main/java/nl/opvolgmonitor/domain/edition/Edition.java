package nl.opvolgmonitor.domain.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the public saw at the instant at which it was published. Editions count from 1, and none is ever changed or removed;
 * {@code since} is the instant of the one before, null of the first.
 */
public record Edition(
        int number, Instant publishedAt, @Nullable Instant since) {}
