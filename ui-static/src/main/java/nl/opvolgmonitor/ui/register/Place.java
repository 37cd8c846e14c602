package nl.opvolgmonitor.ui.register;

import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.Links;
import org.jspecify.annotations.Nullable;

/**
 * Where a record belongs: on its own page, or on the page of the record that shows it; null when none does. An assessment may
 * judge something that is no recommendation, so what it judges stands apart.
 */
public record Place(
        String kind,
        String id,
        @Nullable Owner owner,
        @Nullable Owner judged,
        @Nullable Integer footnote) {

    /** The record that shows it. */
    public record Owner(String kind, String id) {}

    /** The address where it is shown; empty when it has no place on a page made for its kind. */
    public Optional<String> address(Links links) {
        var own = pageOf(kind, id, links);
        return own.or(() -> Stream.of(owner, judged)
                .flatMap(Stream::ofNullable)
                .flatMap(shows -> pageOf(shows.kind(), shows.id(), links).stream())
                .map(page -> page + anchor())
                .findFirst());
    }

    private String anchor() {
        return footnote == null ? Links.anchor(id) : "#noot-" + footnote;
    }

    private static Optional<String> pageOf(String kind, String id, Links links) {
        return switch (kind) {
            case "Recommendation" -> Optional.of(links.recommendation(id));
            case "Document" -> Optional.of(links.document(id));
            case "Commitment" -> Optional.of(links.commitment(id));
            case "Motion" -> Optional.of(links.motion(id));
            case "Report" -> Optional.of(links.report(id));
            default -> Optional.empty();
        };
    }
}
