package nl.opvolgmonitor.ui.register;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.Links;
import org.jspecify.annotations.Nullable;

/**
 * Where a record belongs: the page of the recommendation or document that shows it. Of the components only those its kind has
 * are not null.
 */
public record Place(
        String kind,
        String id,
        @Nullable Owner recommendation,
        @Nullable Owner judged,
        @Nullable Owner document,
        @Nullable Integer footnote,
        @Nullable Target toward,
        @Nullable List<Aim> coverages) {

    /** The record that shows it. */
    public record Owner(String id) {}

    /** What a fact is about: perhaps a commitment, which itself aims at recommendations. */
    public record Target(String kind, String id, @Nullable List<Aim> coverages) {}

    /** What a commitment aims at. */
    public record Aim(Target toward) {}

    /** The address where it is shown; empty when it has no place on another page. */
    public Optional<String> address(Links links) {
        return switch (kind) {
            case "Recommendation" -> Optional.of(links.recommendation(id));
            case "Document" -> Optional.of(links.document(id));
            case "Footnote", "Citation", "Defect" ->
                Optional.ofNullable(document).map(owner -> inDocument(owner, links));
            default -> owner().map(owner -> links.recommendation(owner) + Links.anchor(id));
        };
    }

    private String inDocument(Owner owner, Links links) {
        return links.document(owner.id()) + (footnote == null ? Links.anchor(id) : "#noot-" + footnote);
    }

    private Optional<String> owner() {
        return Stream.of(recommendation, judged)
                .filter(Objects::nonNull)
                .map(Owner::id)
                .findFirst()
                .or(() -> recommendationOf(toward))
                .or(() -> firstAim(coverages));
    }

    private static Optional<String> recommendationOf(@Nullable Target target) {
        if (target == null) {
            return Optional.empty();
        }
        return target.kind().equals("Recommendation") ? Optional.of(target.id()) : firstAim(target.coverages());
    }

    private static Optional<String> firstAim(@Nullable List<Aim> coverages) {
        return Stream.ofNullable(coverages)
                .flatMap(List::stream)
                .map(Aim::toward)
                .filter(target -> target.kind().equals("Recommendation"))
                .map(Target::id)
                .findFirst();
    }
}
