package nl.opvolgmonitor.api.edition;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the site: what is served, whether somebody went back to that, which sites can be gone back to, what is being made,
 * and why the last making ended without a site. What there is not is null.
 */
public record SiteState(
        @Nullable KeptSite served,
        boolean isBack,
        List<KeptSite> kept,
        @Nullable Making making,
        @Nullable Failure failure) {

    public SiteState {
        kept = List.copyOf(kept);
    }

    /** The making of the site of an edition; {@code expected} is null as long as nothing tells how many pages there will be. */
    public record Making(int edition, int made, @Nullable Integer expected, Instant since) {}

    /** The message is a Dutch sentence. */
    public record Failure(int edition, String message, Instant at) {}
}
