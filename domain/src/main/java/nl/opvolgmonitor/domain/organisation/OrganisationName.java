package nl.opvolgmonitor.domain.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** A name an organisation carried from one day to another, both inclusive; null where the bound is open or unknown. Source: TOOI rwc_ministeries_compleet. */
public record OrganisationName(
        Entry entry,
        Key organisation,
        String name,
        String abbreviation,
        @Nullable String tooi,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Registered {

    public static final Reference<OrganisationName> ORGANISATION =
            new Reference<>("organisation", OrganisationName::organisation);

    public OrganisationName {
        Invariant.require(
                validFrom == null || validTo == null || !validTo.isBefore(validFrom),
                "Een naam eindigt niet voor hij begint");
    }

    /** Whether the organisation carried this name on that day. */
    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** The name of these that holds on that day. */
    public static Optional<OrganisationName> on(LocalDate day, List<OrganisationName> names) {
        return names.stream().filter(name -> name.holdsOn(day)).findFirst();
    }
}
