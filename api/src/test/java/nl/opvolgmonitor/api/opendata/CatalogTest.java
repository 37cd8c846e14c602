package nl.opvolgmonitor.api.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.opvolgmonitor.api.Fetched;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.api.linked.Statements;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDF4J;
import org.eclipse.rdf4j.repository.RepositoryException;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.eclipse.rdf4j.sail.shacl.ShaclSail;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue, held against shapes for what DCAT-AP-NL 3 requires. */
class CatalogTest {

    /** Sizes and sums are told once the files are made. */
    @BeforeAll
    static void makeTheFiles() {
        Fetched.from(Fetched.from("/open-data/laatste/SHA256SUMS").header("Location"));
    }

    @Test
    void hasEverythingThatTheProfileRequires() throws IOException {
        assertThat(faults(Fetched.from("/catalog.ttl").text())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dct:license", "dcat:contactPoint", "dct:publisher", "dcat:theme", "spdx:checksumValue"})
    void wouldNotPassWithoutWhatTheProfileRequires(String property) throws IOException {
        var text = Fetched.from("/catalog.ttl").text();

        assertThat(faults(text.replace(property + " ", "dct:relation "))).isNotEmpty();
    }

    @Test
    void saysTheSameInBothForms() {
        var turtle = Statements.turtle(Fetched.from("/catalog.ttl").text());
        var json = Statements.jsonLd(Fetched.from("/catalog.jsonld").text());

        assertThat(Models.isomorphic(turtle, json)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"text/turtle,text/turtle", "application/ld+json,application/ld+json", "*/*,text/turtle"})
    void answersInTheFormThatIsAskedFor(String accept, String type) {
        assertThat(Fetched.from("/catalog", "Accept", accept).header("Content-Type"))
                .startsWith(type);
    }

    @Test
    void namesFilesThatAreThere() {
        var catalog = Statements.turtle(Fetched.from("/catalog.ttl").text());
        var files = catalog.filter(null, DCAT.DOWNLOAD_URL, null).objects();
        var site = RunningRegister.get().address("/").toString();

        assertThat(files)
                .hasSize(2)
                .allSatisfy(file -> assertThat(
                                Fetched.from("/" + file.stringValue().substring(site.length()))
                                        .status())
                        .isEqualTo(200));
        assertThat(catalog.filter(null, RDF.TYPE, DCAT.DATA_SERVICE)).hasSize(2);
    }

    @Test
    void namesServicesThatAreDescribed() {
        var catalog = Statements.turtle(Fetched.from("/catalog.ttl").text());
        var site = RunningRegister.get().address("/").toString();

        assertThat(catalog.filter(null, DCAT.ENDPOINT_DESCRIPTION, null).objects())
                .hasSize(2)
                .allSatisfy(description -> assertThat(
                                Fetched.from("/" + description.stringValue().substring(site.length()))
                                        .status())
                        .isEqualTo(200));
    }

    /** What the validator says; empty when it has nothing to say. */
    private static String faults(String catalog) throws IOException {
        var store = new SailRepository(new ShaclSail(new MemoryStore()));
        try (var connection = store.getConnection();
                var shapes = new InputStreamReader(
                        Objects.requireNonNull(CatalogTest.class.getResourceAsStream("/dcat-ap-nl-3.ttl")),
                        StandardCharsets.UTF_8)) {
            connection.begin();
            connection.add(shapes, "", RDFFormat.TURTLE, RDF4J.SHACL_SHAPE_GRAPH);
            connection.commit();
            connection.begin();
            connection.add(new StringReader(catalog), "", RDFFormat.TURTLE);
            connection.commit();
            return "";
        } catch (RepositoryException refused) {
            return String.valueOf(refused.getCause());
        } finally {
            store.shutDown();
        }
    }
}
