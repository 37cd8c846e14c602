package nl.opvolgmonitor.persistence.organisation;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.domain.organisation.Office;
import nl.opvolgmonitor.domain.organisation.OfficeFilter;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.organisation.OrganisationFilter;
import nl.opvolgmonitor.domain.organisation.Person;
import nl.opvolgmonitor.domain.organisation.PersonFilter;
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
        return new JdbcListing<>(doors, records, OrganisationLists::conditions, order -> alphabetical("k.name"));
    }

    @Singleton
    Listing<Office, OfficeFilter> officeList(Doors doors, JdbcRecords<Office> records) {
        return new JdbcListing<>(doors, records, OrganisationLists::conditions, order -> alphabetical("k.title"));
    }

    @Singleton
    Listing<Person, PersonFilter> personList(Doors doors, JdbcRecords<Person> records) {
        return new JdbcListing<>(doors, records, OrganisationLists::conditions, order -> alphabetical("k.name"));
    }

    private static Ordering alphabetical(String column) {
        return new Ordering(List.of("lower(" + column + ")", "k.record"), List.of("text", "text"), false);
    }

    private static Conditions conditions(OrganisationFilter filter) {
        return new Conditions()
                .oneOf("k.type = ANY(:type)", "type", filter.type())
                .where("k.government = :government", "government", filter.government())
                .contains("concat_ws(' ', k.name, k.abbreviation, array_to_string(k.aliases, ' '))", filter.text());
    }

    private static Conditions conditions(OfficeFilter filter) {
        return new Conditions()
                .oneOf("k.role = ANY(:role)", "role", filter.role())
                .key("k.organisation = :organisation", "organisation", filter.organisation())
                .contains("k.title", filter.text());
    }

    private static Conditions conditions(PersonFilter filter) {
        return new Conditions().contains("concat_ws(' ', k.name, array_to_string(k.aliases, ' '))", filter.text());
    }
}
