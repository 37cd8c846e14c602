package nl.opvolgmonitor.api.organisation;

import jakarta.inject.Singleton;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Library;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.organisation.Office;
import nl.opvolgmonitor.domain.organisation.OfficeFilter;
import nl.opvolgmonitor.domain.organisation.OfficeOrder;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.organisation.OrganisationFilter;
import nl.opvolgmonitor.domain.organisation.OrganisationName;
import nl.opvolgmonitor.domain.organisation.OrganisationOrder;
import nl.opvolgmonitor.domain.organisation.Person;
import nl.opvolgmonitor.domain.organisation.PersonFilter;
import nl.opvolgmonitor.domain.organisation.PersonOrder;
import nl.opvolgmonitor.domain.organisation.Tenure;
import nl.opvolgmonitor.domain.register.Listing;

/** Who acts, and the names and offices they had over time. */
@Singleton
final class OrganisationResolvers implements Resolvers {

    private final Listing<Organisation, OrganisationFilter> organisations;
    private final Listing<Office, OfficeFilter> offices;
    private final Listing<Person, PersonFilter> persons;
    private final Library library;

    OrganisationResolvers(
            Listing<Organisation, OrganisationFilter> organisations,
            Listing<Office, OfficeFilter> offices,
            Listing<Person, PersonFilter> persons,
            Library library) {
        this.organisations = organisations;
        this.offices = offices;
        this.persons = persons;
        this.library = library;
    }

    @Override
    public void addTo(Graph graph) {
        graph.record("Query.organisation", Organisation.class);
        graph.list("Query.organisations", organisations, OrganisationFilter.class, OrganisationOrder.class);
        graph.record("Query.office", Office.class);
        graph.list("Query.offices", offices, OfficeFilter.class, OfficeOrder.class);
        graph.record("Query.person", Person.class);
        graph.list("Query.persons", persons, PersonFilter.class, PersonOrder.class);

        graph.one("Organisation.partOf", Organisation.class, Organisation::partOf);
        graph.many("Organisation.parts", Organisation.class, Organisation.PART_OF);
        graph.many("Organisation.names", OrganisationName.class, OrganisationName.ORGANISATION);
        graph.many("Organisation.offices", Office.class, Office.ORGANISATION);
        addNameThen(graph);
        graph.one("OrganisationName.organisation", Organisation.class, OrganisationName::organisation);

        graph.one("Office.organisation", Organisation.class, Office::organisation);
        graph.many("Office.tenures", Tenure.class, Tenure.OFFICE);
        graph.many("Person.tenures", Tenure.class, Tenure.PERSON);
        graph.one("Tenure.person", Person.class, Tenure::person);
        graph.one("Tenure.office", Office.class, Tenure::office);
    }

    private void addNameThen(Graph graph) {
        var names = library.by(OrganisationName.class, OrganisationName.ORGANISATION);
        graph.edge(
                "Organisation.nameThen",
                (Organisation organisation, Reading reading) -> reading.one(names, organisation.key())
                        .thenApply(found -> OrganisationName.on(reading.at().effective(), found)
                                .orElse(null)));
    }
}
