package nl.opvolgmonitor.domain.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A literal quote from a document that proves or mentions a record. {@code line} counts from 1 in the raw text, null when not
 * known; {@code footnote} is the number of the footnote the quote stands in, null when it stands in the body.
 */
public record Evidence(
        Key record,
        Key document,
        EvidenceRole role,
        String quote,
        @Nullable Integer line,
        @Nullable Integer footnote,
        Instant recordedAt) {

    public Evidence {
        Invariant.requireText(quote, "Bewijs bestaat uit een letterlijk citaat");
    }
}
