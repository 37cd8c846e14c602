package nl.opvolgmonitor.api.http;

import static nl.opvolgmonitor.api.http.GraphqlServer.GRAPHQL_RESPONSE;
import static nl.opvolgmonitor.api.http.GraphqlServer.JSON;
import static nl.opvolgmonitor.api.http.GraphqlServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which status and which code belong to what went wrong, in the two forms of an answer. */
class StatusTest {

    private final GraphqlServer server = GraphqlServer.theOne();

    @Test
    void anAnswerNamesItsFormAndItsEncoding() {
        assertThat(server.post(json(Map.of("query", "{ hello }")), JSON).header("Content-Type"))
                .isEqualTo("application/json; charset=utf-8");
        assertThat(server.ask("{ hello }").header("Content-Type"))
                .isEqualTo("application/graphql-response+json; charset=utf-8");
    }

    @Test
    void anAnswerDependsOnTheAcceptHeader() {
        assertThat(server.ask("{ hello }").header("Vary")).isEqualTo("Accept");
    }

    @Test
    void neitherFormIs406() {
        var reply = server.post(json(Map.of("query", "{ hello }")), "text/html");

        assertThat(reply.status()).isEqualTo(406);
        assertThat(reply.code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void aDocumentThatIsNoGraphqlFailsToParse() {
        assertRefused(Map.of("query", "{ hello"), "PARSE_FAILED");
        assertRefused(Map.of("query", ""), "PARSE_FAILED");
        assertRefused(Map.of("query", "# niets"), "PARSE_FAILED");
        assertRefused(Map.of("query", "{ hello(name: \"\\uZZZZ\") }"), "PARSE_FAILED");
    }

    @Test
    void aDocumentThatTheSchemaDoesNotKnowFailsValidation() {
        assertRefused(Map.of("query", "{ nothing }"), "VALIDATION_FAILED");
        assertRefused(Map.of("query", "{ thing }"), "VALIDATION_FAILED");
        assertRefused(Map.of("query", "{ hello @nothing }"), "VALIDATION_FAILED");
        assertRefused(Map.of("query", "fragment A on Query { hello }"), "VALIDATION_FAILED");
        assertRefused(Map.of("query", "subscription { hello }"), "VALIDATION_FAILED");
        assertRefused(Map.of("query", "type A { b: Int }"), "VALIDATION_FAILED");
    }

    @Test
    void anOperationThatCannotBeToldFailsValidation() {
        assertRefused(Map.of("query", "query A { hello }", "operationName", "B"), "VALIDATION_FAILED");
        assertRefused(Map.of("query", "query A { hello } query B { hello }"), "VALIDATION_FAILED");
    }

    @Test
    void anArgumentWithTheWrongValueIsInvalid() {
        assertRefused(Map.of("query", "{ hello(name: 3) }"), "INVALID_VALUE");
        assertRefused(Map.of("query", "{ things(first: 99999999999) { pageInfo { hasNextPage } } }"), "INVALID_VALUE");
        assertRefused(Map.of("query", "{ things(first: null) { pageInfo { hasNextPage } } }"), "INVALID_VALUE");
        assertRefused(Map.of("query", "{ choose(colour: BLUE) }"), "INVALID_VALUE");
        assertRefused(Map.of("query", "{ choose(with: {}) }"), "INVALID_VALUE");
        assertRefused(Map.of("query", "{ choose(with: {colour: RED, size: 1}) }"), "INVALID_VALUE");
        assertRefused(Map.of("query", "{ hello @skip(if: 3) }"), "INVALID_VALUE");
    }

    @Test
    void aVariableWithTheWrongValueIsInvalid() {
        assertInvalid("query($v: Int!) { things(first: $v) { pageInfo { hasNextPage } } }", "x");
        assertInvalid("query($v: Int!) { things(first: $v) { pageInfo { hasNextPage } } }", 3.5);
        assertInvalid("query($v: Int!) { things(first: $v) { pageInfo { hasNextPage } } }", 99_999_999_999L);
        assertInvalid(
                "query($v: Int!) { things(first: $v) { pageInfo { hasNextPage } } }", new BigDecimal("1e999999999"));
        assertInvalid("query($v: Choice) { choose(with: $v) }", Map.of());
        assertInvalid("query($v: Choice) { choose(with: $v) }", Map.of("colour", "RED", "size", 1));
        assertInvalid("query($v: Choice) { choose(with: $v) }", 7);
        assertInvalid("query($v: Colour) { choose(colour: $v) }", "BLUE");
        assertRefused(
                Map.of("query", "query($v: Int!) { things(first: $v) { pageInfo { hasNextPage } } }"), "INVALID_VALUE");
    }

    @Test
    void aVariableThatIsNullWhereNothingMayBeIsInvalid() {
        var document = "query($v: Int) { things(first: $v) { pageInfo { hasNextPage } } }";

        assertRefused("{\"query\":\"%s\",\"variables\":{\"v\":null}}".formatted(document), "INVALID_VALUE");
    }

    @Test
    void aScalarSaysInItsOwnWordsWhatIsWrong() {
        var literal = server.ask("{ day(date: \"2021-99-99\") }");
        var variable = server.ask(
                Map.of("query", "query($d: Date) { day(date: $d) }", "variables", Map.of("d", "2021-99-99")));

        assertThat(literal.message()).isEqualTo("Argument 'date': 2021-99-99 is geen datum");
        assertThat(variable.message()).isEqualTo("Variabele 'd': 2021-99-99 is geen datum");
    }

    @Test
    void textThatNoDatabaseHoldsIsInvalid() {
        var document = "query($v: String) { hello(name: $v) }";

        assertRefused(Map.of("query", "{ hello(name: \"a\\u0000\") }"), "INVALID_VALUE");
        assertRefused(Map.of("query", "{ hello(name: \"a\\uD800\") }"), "INVALID_VALUE");
        assertRefused("{\"query\":\"%s\",\"variables\":{\"v\":\"\\u0000\"}}".formatted(document), "INVALID_VALUE");
        assertRefused("{\"query\":\"%s\",\"variables\":{\"v\":\"\\udc00a\"}}".formatted(document), "INVALID_VALUE");
        assertRefused(
                "{\"query\":\"%s\",\"variables\":{\"w\":[{\"\\ud800\":1}]}}".formatted(document), "INVALID_VALUE");
        assertRefused("{\"query\":\"{ hello(name: \\\"\\ud800\\\") }\"}", "INVALID_VALUE");
        assertRefused("{\"query\":\"{ hello }\",\"operationName\":\"\\ud800\"}", "INVALID_VALUE");
        assertThat(server.ask("{ hello(name: \"\\uD83C\\uDFC3 🏃\") }").status())
                .isEqualTo(200);
    }

    @Test
    void anErrorInAFieldLeavesTheRestOfTheAnswer() {
        var reply = server.ask("{ hello invalid }");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.code()).isEqualTo("INVALID_VALUE");
        assertThat(reply.message()).isEqualTo("Deze cursor is onleesbaar");
        assertThat(reply.body().at("/errors/0/path/0").asText()).isEqualTo("invalid");
        assertThat(reply.body().at("/errors/0/locations/0/column").asInt()).isEqualTo(9);
        assertThat(reply.data().path("hello").asText()).isEqualTo("hallo wereld");
        assertThat(reply.data().path("invalid").isNull()).isTrue();
    }

    private void assertInvalid(String document, Object value) {
        assertRefused(Map.of("query", document, "variables", Map.of("v", value)), "INVALID_VALUE");
    }

    private void assertRefused(Map<String, Object> members, String code) {
        assertRefused(json(members), code);
    }

    private void assertRefused(String body, String code) {
        var modern = server.post(body, GRAPHQL_RESPONSE);
        var plain = server.post(body, JSON);

        assertThat(modern.code()).as(body + modern.text()).isEqualTo(code);
        assertThat(modern.status()).isEqualTo(400);
        assertThat(plain.status()).isEqualTo(200);
        assertThat(plain.text()).isEqualTo(modern.text());
        assertThat(modern.body().has("data")).isFalse();
        assertThat(modern.text()).doesNotContain("Value{", "Exception", "ANTLR", "Map'");
    }
}
