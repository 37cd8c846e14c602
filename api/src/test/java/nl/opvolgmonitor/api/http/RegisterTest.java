package nl.opvolgmonitor.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import nl.opvolgmonitor.api.RunningRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input to the register itself, as someone from outside may send it. */
class RegisterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ recommendations(at: {effective: \"2021-02-30\"}) { pageInfo { hasNextPage } } }",
                "{ recommendations(at: {effective: \"1066-10-14\"}) { pageInfo { hasNextPage } } }",
                "{ recommendations(at: {effective: 2021}) { pageInfo { hasNextPage } } }",
                "{ recommendations(at: {known: \"gisteren\"}) { pageInfo { hasNextPage } } }",
                "{ recommendations(first: -1) { pageInfo { hasNextPage } } }",
                "{ recommendations(first: 0) { pageInfo { hasNextPage } } }",
                "{ recommendations(first: 1000) { pageInfo { hasNextPage } } }",
                "{ recommendations(after: \"onzin\") { pageInfo { hasNextPage } } }",
                "{ recommendations(after: \"\") { pageInfo { hasNextPage } } }",
                "{ recommendations(filter: {response: [NONE_SUCH]}) { pageInfo { hasNextPage } } }",
                "{ recommendations(filter: {text: \"\\u0000\"}) { pageInfo { hasNextPage } } }",
                "{ recommendation(id: \"\") { id } }",
                "{ recommendation(id: \"../../etc\") { id } }",
                "{ node(id: \"' OR 1=1 --\") { id } }",
                "{ source(citation: \"onzin\") { id } }"
            })
    void isRefusedAsAnInvalidValue(String query) {
        var answer = ask(query);

        assertThat(answer.at("/errors/0/extensions/code").asText())
                .as(answer.toString())
                .isEqualTo("INVALID_VALUE");
        assertThat(answer.at("/errors/0/message").asText()).isNotBlank();
        assertThat(answer.toString()).doesNotContain("Exception", "org.", "java.", "SELECT", "Value{");
    }

    @Test
    void isRefusedWhenItAsksForTooMuchAtOnce() {
        var answer = ask("{ recommendations(first: 100000000) { edges { node { id } } } }");

        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void isNothingFoundWhenTheKeyIsUnknown() {
        var answer = ask("{ recommendation(id: \"onbekend/1\") { id } node(id: \"onbekend/1\") { id } }");

        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        assertThat(answer.at("/data/recommendation").isNull()).isTrue();
    }

    private static JsonNode ask(String query) {
        return RunningRegister.get().post(Map.of("query", query));
    }
}
