package nl.opvolgmonitor.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.register.Link;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GraphDslTest {

    private final TinyRegister register = new TinyRegister();

    @BeforeEach
    void aMinistryOfTwoUnits() {
        register.organisation("jenv", null, "2020-01-01");
        register.organisation("apm", "jenv", "2020-01-01");
        register.organisation("emm", "jenv", "2020-01-01");
        register.person("bolhaar");
        register.response("r1", "apm", "2021-01-01", "jenv");
        register.response("r2", "apm", "2021-02-01", "bolhaar", "emm");
        register.response("r3", "emm", "2021-05-01");
    }

    @Test
    void readsOneLevelInOneBatch() {
        var data = ask("{ organisation(id: \"jenv\") { parts { name partOf { id } answers { quote } } } }");

        assertThat(data.toString()).contains("Citaat r1", "Citaat r2", "Citaat r3");
        assertThat(register.asked)
                .containsExactlyInAnyOrder(
                        "ORGANISATION 1", "ORGANISATION by partOf 1", "ORGANISATION 1", "RESPONSE by recommendation 2");
    }

    @Test
    void readsOnceForAllFieldsThatNeedTheSame() {
        var data = ask("{ organisation(id: \"apm\") { answers { id } answer { id } answerCount } }");

        assertThat(data)
                .isEqualTo(Map.of(
                        "organisation",
                        Map.of(
                                "answers",
                                List.of(Map.of("id", "r1"), Map.of("id", "r2")),
                                "answer",
                                Map.of("id", "r2"),
                                "answerCount",
                                2)));
        assertThat(register.asked).containsExactly("ORGANISATION 1", "RESPONSE by recommendation 1");
    }

    @Test
    void answersEachRootFieldAsOfItsOwnPointInTime() {
        var data = ask("""
                { before: organisation(id: "apm", at: {effective: "2021-01-15"}) { answerCount }
                  unknown: organisation(id: "apm", at: {known: "2021-01-15T00:00:00Z"}) { answerCount }
                  never: organisation(id: "apm", at: {effective: "2019-01-01"}) { answerCount }
                  now: organisation(id: "apm") { answerCount } }""");

        assertThat(data.get("before")).isEqualTo(Map.of("answerCount", 1));
        assertThat(data.get("unknown")).isEqualTo(Map.of("answerCount", 1));
        assertThat(data.get("never")).isNull();
        assertThat(data.get("now")).isEqualTo(Map.of("answerCount", 2));
    }

    @Test
    void followsOneBatchAfterAnotherWithoutWaiting() {
        var data = ask("{ organisation(id: \"apm\") { uncles { id } } }");

        assertThat(data.toString()).contains("uncles=[{id=apm}, {id=emm}]");
        assertThat(register.asked).containsExactly("ORGANISATION 1", "ORGANISATION 1", "ORGANISATION by partOf 1");
    }

    @Test
    void readsRecordsOfAnyKindWithOneStatementForTheKindsAndOneForEachKind() {
        var data = ask("{ organisation(id: \"apm\") { answers { offices { role record { __typename id } } } } }");

        assertThat(data.toString()).contains("{__typename=Organisation, id=jenv}", "{__typename=Person, id=bolhaar}");
        assertThat(register.asked)
                .contains("kinds 3", "ORGANISATION 2")
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @Test
    void readsWhatNamesASourceInARole() {
        var data = ask("{ node(id: \"bolhaar\") { id answers { id } } }");

        assertThat(data.get("node")).isEqualTo(Map.of("id", "bolhaar", "answers", List.of(Map.of("id", "r2"))));
    }

    @Test
    void servesTheFieldsOfTheEntry() {
        var data = ask("{ node(id: \"bolhaar\") { id effectiveFrom } }");

        assertThat(data.get("node")).isEqualTo(Map.of("id", "bolhaar", "effectiveFrom", "2020-01-01"));
    }

    @Test
    void saysWhatIsWrongWithAKey() {
        var result = register.ask("{ organisation(id: \"met spatie\") { id } }", TinyGraph::addTo);

        assertThat(result.getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getMessage()).contains("Een sleutel bestaat uit"));
    }

    @Test
    void refusesAnEdgeThatTheSdlDoesNotHave() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        register.ask("{ __typename }", graph -> graph.any("Person.nose", (Link link) -> link.target())))
                .withMessageContaining("Person.nose");
    }

    @Test
    void refusesAnEdgeThatIsAddedTwice() {
        assertThatIllegalStateException()
                .isThrownBy(() -> register.ask("{ __typename }", TinyGraph::addTo, TinyGraph::addTo))
                .withMessageContaining("twice");
    }

    private Map<String, Object> ask(String query) {
        var result = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> register.ask(query, TinyGraph::addTo, graph -> TinyGraph.addRules(graph, register.library)));
        assertThat(result.getErrors()).isEmpty();
        return result.getData();
    }
}
