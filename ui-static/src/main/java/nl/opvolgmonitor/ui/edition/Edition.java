package nl.opvolgmonitor.ui.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An edition; {@code since} is when the one before was published, null of the first. */
public record Edition(
        int number, Instant publishedAt, @Nullable Instant since) {}
