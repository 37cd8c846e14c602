package nl.opvolgmonitor.api.opendata;

import static nl.opvolgmonitor.api.linked.Prefixes.DCAT;
import static nl.opvolgmonitor.api.linked.Prefixes.DCT;
import static nl.opvolgmonitor.api.linked.Prefixes.FOAF;
import static nl.opvolgmonitor.api.linked.Prefixes.VCARD;
import static nl.opvolgmonitor.api.linked.Term.dutch;
import static nl.opvolgmonitor.api.linked.Term.iri;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.linked.Graph;
import nl.opvolgmonitor.api.linked.Term;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.Editions;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Messages;

/** The catalogue by DCAT-AP-NL 3: the register as a series of editions, the last of them with its files, and the services on it. */
@Singleton
final class Catalog {

    static final String DESCRIPTION = Messages.in(Language.DUTCH)
            .said(
                    "Wat er gebeurt met de aanbevelingen van de Nationaal Rapporteur Mensenhandel en Seksueel Geweld tegen Kinderen: "
                            + "de aanbevelingen, de antwoorden van het kabinet, toezeggingen, moties, termijnen en oordelen, elk met het letterlijke citaat dat het bewijst.");

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

    private final Editions editions;
    private final Distributions distributions;
    private final DataServices services;
    private final Publisher publisher;

    Catalog(Editions editions, Distributions distributions, DataServices services, Publisher publisher) {
        this.editions = editions;
        this.distributions = distributions;
        this.services = services;
        this.publisher = publisher;
    }

    Graph at(String origin) {
        var graph = new Graph(origin);
        var self = origin + "/catalog";
        people(graph, self);
        var catalog = described(graph, self, self)
                .is(DCAT + "Catalog")
                .with(DCT + "title", dutch("Opvolgmonitor: open data"))
                .with(FOAF + "homepage", iri(origin + "/nl/open-data/"))
                .with(DCT + "license", iri(Licence.AUTHORITY))
                .with(DCAT + "dataset", iri(self + "#register"));
        series(graph, self);
        editions.last().ifPresent(edition -> {
            catalog.with(DCT + "modified", Term.of(edition.publishedAt()));
            catalog.with(DCAT + "dataset", iri(dataset(self, edition)));
            edition(graph, self, edition);
        });
        services.addTo(graph, self).forEach(service -> {
            described(graph, service, self).with(DCT + "license", iri(Licence.AUTHORITY));
            themed(graph.about(service)).with(DCAT + "servesDataset", iri(self + "#register"));
            catalog.with(DCAT + "service", iri(service));
        });
        return graph;
    }

    static String dataset(String self, Edition edition) {
        return self + "#editie-" + edition.number();
    }

    /** Who publishes and whom to ask. */
    private void people(Graph graph, String self) {
        graph.about(agent(self)).is(FOAF + "Agent").with(FOAF + "name", dutch(publisher.name()));
        graph.about(self + "#contact")
                .is(VCARD + "Kind")
                .with(VCARD + "fn", dutch(publisher.name()))
                .with(contactProperty(), iri(publisher.contact().orElse(graph.origin() + "/nl/open-data/")));
    }

    private String contactProperty() {
        return VCARD
                + (publisher
                                .contact()
                                .filter(address -> address.startsWith("mailto:"))
                                .isPresent()
                        ? "hasEmail"
                        : "hasURL");
    }

    private String agent(String self) {
        return publisher.uri().orElse(self + "#uitgever");
    }

    /** What catalogue, series, dataset and service all have. */
    private Graph.Thing described(Graph graph, String subject, String self) {
        return graph.about(subject)
                .with(DCT + "description", dutch(DESCRIPTION))
                .with(DCT + "publisher", iri(agent(self)))
                .with(DCAT + "contactPoint", iri(self + "#contact"))
                .with(DCT + "language", iri(AUTHORITY + "language/NLD"));
    }

    private static Graph.Thing themed(Graph.Thing thing) {
        return thing.with(DCT + "accessRights", iri(AUTHORITY + "access-right/PUBLIC"))
                .with(
                        DCAT + "theme",
                        Stream.of(iri(AUTHORITY + "data-theme/JUST"), iri(AUTHORITY + "data-theme/GOVE")));
    }

    private void series(Graph graph, String self) {
        dataset(graph, self + "#register", self)
                .is(DCAT + "DatasetSeries")
                .with(DCT + "title", dutch("Register van de Opvolgmonitor"));
    }

    private void edition(Graph graph, String self, Edition edition) {
        var dataset = dataset(graph, dataset(self, edition), self)
                .is(DCAT + "Dataset")
                .with(DCT + "title", dutch("Register van de Opvolgmonitor, editie " + edition.number()))
                .with(DCAT + "version", Term.plain(String.valueOf(edition.number())))
                .with(DCT + "issued", Term.of(edition.publishedAt()))
                .with(DCAT + "inSeries", iri(self + "#register"))
                .with(DCAT + "landingPage", iri(graph.origin() + "/nl/open-data/"));
        distributions.addTo(graph, self, edition).forEach(each -> dataset.with(DCAT + "distribution", iri(each)));
    }

    private Graph.Thing dataset(Graph graph, String subject, String self) {
        return themed(described(graph, subject, self))
                .with(DCT + "identifier", Term.plain(subject))
                .with(DCT + "creator", iri(agent(self)))
                .with(DCT + "accrualPeriodicity", iri(AUTHORITY + "frequency/CONT"));
    }
}
