package nl.opvolgmonitor.ui.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.opvolgmonitor.domain.organisation.OrganisationType;
import nl.opvolgmonitor.ui.Query;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.commitment.CommitmentEntry;
import nl.opvolgmonitor.ui.recommendation.Gathered;
import nl.opvolgmonitor.ui.recommendation.RecommendationEntry;
import nl.opvolgmonitor.ui.register.Connection;
import org.jspecify.annotations.Nullable;

/** One ministry; {@code organisation} is null when there is none by that key. */
public record MinistryPage(
        @Nullable Body organisation,
        Times overview,
        Connection<RecommendationEntry> recommendations,
        Connection<CommitmentEntry> late,
        Connection<CommitmentEntry> open) {

    public record Body(
            String id,
            OrganisationType type,
            String name,
            @Nullable String abbreviation,
            List<Name> names) {

        /** The names it carried, oldest first. */
        public List<Name> namesInOrder() {
            return names.stream()
                    .sorted(Comparator.comparing(Name::validFrom, Comparator.nullsFirst(Comparator.naturalOrder())))
                    .toList();
        }
    }

    /** A name; either day is null when open or unknown. */
    public record Name(
            String id,
            String name,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        public boolean isDated() {
            return validFrom != null || validTo != null;
        }

        /** From when to when, both inclusive; empty when neither is known. */
        public String span(Site site) {
            if (validTo == null) {
                return validFrom == null
                        ? ""
                        : site.text("organisation.name-from", site.dates().day(validFrom));
            }
            return validFrom == null
                    ? site.text("organisation.name-until", site.dates().day(validTo))
                    : site.text(
                            "organisation.name-between",
                            site.dates().day(validFrom),
                            site.dates().day(validTo));
        }
    }

    public record Times(List<Time> responseTimes) {}

    /** How long a ministry took to answer. */
    public record Time(String ministry, int answered, int medianDays) {}

    /** How long it took to answer; empty when not known of any recommendation. */
    public Optional<Time> time() {
        return Optional.ofNullable(organisation)
                .flatMap(body -> overview.responseTimes().stream()
                        .filter(time -> time.ministry().equals(body.id()))
                        .findFirst());
    }

    public boolean isMinistry() {
        return organisation != null && organisation.type() == OrganisationType.MINISTRY;
    }

    /** The ministry, of a page that has one. */
    public Body body() {
        return Objects.requireNonNull(organisation);
    }

    public Gathered gathered() {
        var selection = organisation == null ? Query.NONE : Query.NONE.with("ministerie", organisation.id());
        return new Gathered(selection, recommendations, late, open);
    }
}
