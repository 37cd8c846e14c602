package nl.opvolgmonitor.api.linked;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gewoon",
                "een \"citaat\" met \\ en <b>",
                "twee\nregels\r\nen een\ttab",
                "‘krullen’ – é ij 😀",
                "\u0000\u0007\u001f",
                "",
                "@nl ^^xsd:string .",
            })
    void keepsEveryText(String text) {
        var graph = new Graph("https://example.nl");
        graph.about("https://example.nl/id/kst-1%232 {x}")
                .is(Prefixes.SKOS + "Concept")
                .with(Prefixes.DCT + "title", Term.dutch(text))
                .with(Prefixes.DCT + "identifier", Term.plain(text));

        var turtle = Statements.turtle(Turtle.of(graph));

        assertThat(turtle.filter(null, DCTERMS.IDENTIFIER, null).objects())
                .extracting(value -> value.stringValue())
                .containsExactly(text);
        assertThat(turtle).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gewoon", "een \"citaat\" met \\ en <b>", "twee\nregels"})
    void writesTheSameInBothForms(String text) {
        var graph = new Graph("https://example.nl");
        graph.about("https://example.nl/id/a").with(Prefixes.DCT + "title", Term.dutch(text));

        assertThat(Models.isomorphic(Statements.turtle(Turtle.of(graph)), Statements.jsonLd(JsonLd.of(graph))))
                .isTrue();
    }
}
