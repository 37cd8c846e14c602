package nl.opvolgmonitor.persistence.organisation;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.organisation.Office;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.organisation.OrganisationName;
import nl.opvolgmonitor.domain.organisation.Person;
import nl.opvolgmonitor.domain.organisation.Tenure;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcRecords;

/** Organisations, their names, offices, persons and tenures, each in its own table. */
@Factory
final class OrganisationRecords {

    @Singleton
    JdbcRecords<Organisation> organisations(Doors doors) {
        return new JdbcRecords<>(doors, Kind.ORGANISATION, Organisation.class);
    }

    @Singleton
    JdbcRecords<OrganisationName> organisationNames(Doors doors) {
        return new JdbcRecords<>(doors, Kind.ORGANISATION_NAME, OrganisationName.class);
    }

    @Singleton
    JdbcRecords<Office> offices(Doors doors) {
        return new JdbcRecords<>(doors, Kind.OFFICE, Office.class);
    }

    @Singleton
    JdbcRecords<Person> persons(Doors doors) {
        return new JdbcRecords<>(doors, Kind.PERSON, Person.class);
    }

    @Singleton
    JdbcRecords<Tenure> tenures(Doors doors) {
        return new JdbcRecords<>(doors, Kind.TENURE, Tenure.class);
    }
}
