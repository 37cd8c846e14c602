package nl.opvolgmonitor.domain.signal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.opvolgmonitor.domain.organisation.Office;
import nl.opvolgmonitor.domain.organisation.OrganisationName;
import nl.opvolgmonitor.domain.organisation.Tenure;

/** That an office came into other hands or under another name after a day, and since when that is known. */
record Succession(LocalDate on, List<SignalFact> facts) {

    /** A document proves no more than its own day: a holder is whom somebody saw in the office. */
    static Optional<Succession> ofHolder(View view, Office office, LocalDate made) {
        var seen = view.register().by(Tenure.class, Tenure.OFFICE, office.key()).stream()
                .filter(tenure -> !tenure.seenOn().isAfter(view.day()))
                .sorted(Comparator.comparing(Tenure::seenOn))
                .toList();
        var then = View.last(
                seen.stream().filter(tenure -> !tenure.seenOn().isAfter(made)).toList());
        return then.flatMap(before -> seen.stream()
                .filter(tenure -> tenure.seenOn().isAfter(made) && isAnother(tenure, before))
                .findFirst()
                .map(after -> new Succession(
                        after.seenOn(),
                        List.of(
                                SignalFact.of(before.key(), Said.HELD_BY, before.seenOn()),
                                SignalFact.of(after.key(), Said.NOW_HELD_BY, after.seenOn())))));
    }

    private static boolean isAnother(Tenure tenure, Tenure before) {
        return !tenure.person().equals(before.person());
    }

    static Optional<Succession> ofName(View view, Office office, LocalDate made) {
        if (office.organisation() == null) {
            return Optional.empty();
        }
        var names = view.register().by(OrganisationName.class, OrganisationName.ORGANISATION, office.organisation());
        return OrganisationName.on(made, names)
                .flatMap(then -> renamed(names, then, view.day()).or(() -> ended(then, view.day())));
    }

    /** The first name that came in its place. */
    private static Optional<Succession> renamed(List<OrganisationName> names, OrganisationName then, LocalDate day) {
        return names.stream()
                .filter(name -> isLater(name, then)
                        && !Objects.requireNonNull(name.validFrom()).isAfter(day))
                .min(Comparator.comparing(OrganisationName::validFrom))
                .map(now -> new Succession(
                        Objects.requireNonNull(now.validFrom()),
                        List.of(
                                SignalFact.of(then.key(), Said.NAMED_THEN, then.name()),
                                SignalFact.of(now.key(), Said.NAMED_NOW, now.name()))));
    }

    private static boolean isLater(OrganisationName name, OrganisationName then) {
        return name.validFrom() != null
                && (then.validFrom() == null || name.validFrom().isAfter(then.validFrom()))
                && !name.name().equals(then.name());
    }

    /** Abolished, or gone on under a name that the register does not hold. */
    private static Optional<Succession> ended(OrganisationName then, LocalDate day) {
        return Optional.ofNullable(then.validTo())
                .filter(last -> last.isBefore(day))
                .map(last -> new Succession(
                        last.plusDays(1),
                        List.of(
                                SignalFact.of(then.key(), Said.NAMED_THEN, then.name()),
                                SignalFact.of(then.key(), Said.NAMED_NO_LONGER, last))));
    }
}
