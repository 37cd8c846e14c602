package nl.opvolgmonitor.persistence.organisation;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.organisation.OrganisationFilter;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.persistence.register.Conditions;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcListing;
import nl.opvolgmonitor.persistence.register.JdbcRecords;
import nl.opvolgmonitor.persistence.register.Ordering;

/** Which conditions each filter of this feature sets, in SQL on the view with alias {@code k}. */
@Factory
final class OrganisationLists {

    @Singleton
    Listing<Organisation, OrganisationFilter> organisationList(Doors doors, JdbcRecords<Organisation> records) {
        return new JdbcListing<>(doors, records, OrganisationLists::conditions, order -> BY_NAME);
    }

    private static final Ordering BY_NAME =
            new Ordering(List.of("lower(k.name)", "k.record"), List.of("text", "text"), false);

    private static Conditions conditions(OrganisationFilter filter) {
        return new Conditions()
                .oneOf("k.type = ANY(:type)", "type", filter.type())
                .where("k.government = :government", "government", filter.government())
                .contains("concat_ws(' ', k.name, k.abbreviation, array_to_string(k.aliases, ' '))", filter.text());
    }
}
