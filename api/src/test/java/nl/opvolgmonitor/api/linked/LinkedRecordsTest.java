package nl.opvolgmonitor.api.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.Fetched;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.domain.imports.Holdings;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Records, lists and terms at their permanent addresses, as programs ask for them. */
class LinkedRecordsTest {

    private static final String RECORD = "/id/kst-31015-221/m2";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html                                       | 303",
                "*/*                                             | 303",
                "text/turtle                                     | 200",
                "application/ld+json                             | 200",
                "application/json                                | 200",
                "text/turtle;q=0.5, application/ld+json          | 200",
                "image/png                                       | 406",
                "text/html;q=0, application/pdf                  | 406",
            })
    void answersInTheFormThatIsAskedFor(String accept, int status) {
        assertThat(Fetched.from(RECORD, "Accept", accept).status()).isEqualTo(status);
    }

    @Test
    void preferTheFormThatTheReaderPrefers() {
        var reply = Fetched.from(RECORD, "Accept", "text/turtle;q=0.5, application/ld+json");

        assertThat(reply.header("Content-Type")).startsWith("application/ld+json");
        assertThat(reply.header("Vary")).contains("Accept");
        assertThat(reply.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void saysTheSameInTurtleAsInJsonLd(Kind kind) {
        for (var key : some(kind)) {
            var turtle =
                    Statements.turtle(Fetched.from(address(key) + "?vorm=ttl").text());
            var json = Statements.jsonLd(
                    Fetched.from(address(key) + "?vorm=jsonld").text());

            assertThat(Models.isomorphic(turtle, json)).as(key.value()).isTrue();
            assertThat(turtle.filter(iri(address(key)), DCTERMS.IDENTIFIER, null)
                            .objects())
                    .extracting(value -> value.stringValue())
                    .containsExactly(key.value());
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void usesOnlyTermsThatAreExplainedAndConceptsThatExist(Kind kind) {
        var terms = Statements.turtle(
                Fetched.from("/open-data/termen", "Accept", "text/turtle").text());
        var own = RunningRegister.get().address("/open-data/termen#").toString();
        for (var key : some(kind)) {
            var said =
                    Statements.turtle(Fetched.from(address(key) + "?vorm=ttl").text());

            assertThat(used(said).filter(term -> term.stringValue().startsWith(own)))
                    .allSatisfy(term -> assertThat(terms.contains(term, RDF.TYPE, null))
                            .as(term.toString())
                            .isTrue());
            assertThat(concepts(said))
                    .allSatisfy(concept -> assertThat(concept(concept)).isEqualTo(200));
        }
    }

    @Test
    void givesTheRecordInJsonAsOpenDataDo() throws IOException {
        var record = new ObjectMapper()
                .readTree(Fetched.from(RECORD, "Accept", "application/json").bytes());

        assertThat(record.get("key").asText()).isEqualTo("kst-31015-221/m2");
        assertThat(record.get("record").asText()).isEqualTo("commitment");
        assertThat(record.get("quotes")).isNotEmpty();
    }

    @Test
    void tellsAProgramKindlyThatThereIsNoSuchRecord() throws IOException {
        var reply = Fetched.from("/id/bestaat-niet", "Accept", "text/turtle");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(new ObjectMapper().readTree(reply.bytes()).get("detail").asText())
                .contains("bestaat-niet");
    }

    @Test
    void listsEveryListWithItsConcepts() {
        var all = Statements.turtle(
                Fetched.from("/id/begrippen", "Accept", "text/turtle").text());
        var schemes = all.filter(null, RDF.TYPE, SKOS.CONCEPT_SCHEME).subjects();

        assertThat(schemes).hasSizeGreaterThan(30);
        for (var scheme : schemes) {
            var list = Statements.turtle(Fetched.from(path(scheme.stringValue()), "Accept", "text/turtle")
                    .text());
            var concepts = list.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects();
            assertThat(concepts).as(scheme.stringValue()).isNotEmpty();
            assertThat(concepts).allSatisfy(concept -> {
                assertThat(list.contains(concept, SKOS.IN_SCHEME, scheme)).isTrue();
                assertThat(list.contains(concept, SKOS.PREF_LABEL, null)).isTrue();
            });
        }
    }

    @Test
    void givesOneConceptOrNamesWhatThereIs() {
        var concept = Statements.jsonLd(
                Fetched.from("/id/begrippen/FulfilmentStatus/FULFILLED", "Accept", "application/ld+json")
                        .text());

        assertThat(concept.filter(null, SKOS.PREF_LABEL, null).objects())
                .extracting(value -> value.stringValue())
                .containsExactly("Toezegging voldaan");
        assertThat(Fetched.from("/id/begrippen/FulfilmentStatus/ONZIN").status())
                .isEqualTo(404);
        assertThat(Fetched.from("/id/begrippen/Onzin").text()).contains("FulfilmentStatus");
    }

    private static List<Key> some(Kind kind) {
        return RunningRegister.get().context().getBean(Holdings.class).keys(kind).stream()
                .limit(3)
                .toList();
    }

    private static String address(Key key) {
        return "/id/" + key.value().replace("#", "%23");
    }

    private static IRI iri(String path) {
        return Values.iri(RunningRegister.get().address("/") + path.substring(1));
    }

    private static Stream<IRI> used(Model said) {
        var types = said.filter(null, RDF.TYPE, null).objects().stream().map(type -> (IRI) type);
        return Stream.concat(said.predicates().stream(), types);
    }

    private static Set<String> concepts(Model said) {
        return said.objects().stream()
                .filter(value -> value.isIRI() && value.stringValue().contains("/id/begrippen/"))
                .map(value -> value.stringValue())
                .collect(Collectors.toSet());
    }

    private static int concept(String address) {
        return Fetched.from(path(address), "Accept", "text/turtle").status();
    }

    private static String path(String address) {
        return "/"
                + address.substring(
                        RunningRegister.get().address("/").toString().length());
    }
}
