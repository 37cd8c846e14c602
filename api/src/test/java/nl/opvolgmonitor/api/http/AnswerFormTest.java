package nl.opvolgmonitor.api.http;

import static nl.opvolgmonitor.api.http.AnswerForm.GRAPHQL_RESPONSE;
import static nl.opvolgmonitor.api.http.AnswerForm.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerFormTest {

    @Test
    void isPlainJsonForWhoNamesNothing() {
        assertThat(of()).contains(JSON);
        assertThat(of("*/*")).contains(JSON);
        assertThat(of("application/*")).contains(JSON);
        assertThat(of("text/html,application/xhtml+xml,*/*;q=0.8")).contains(JSON);
    }

    @Test
    void isWhatTheAcceptHeaderNames() {
        assertThat(of("application/json")).contains(JSON);
        assertThat(of("application/graphql-response+json")).contains(GRAPHQL_RESPONSE);
        assertThat(of("Application/GraphQL-Response+JSON; charset=UTF-8")).contains(GRAPHQL_RESPONSE);
        assertThat(of("text/plain", "application/graphql-response+json")).contains(GRAPHQL_RESPONSE);
    }

    @Test
    void followsThePreferenceOfTheClient() {
        assertThat(of("application/graphql-response+json, application/json;q=0.9"))
                .contains(GRAPHQL_RESPONSE);
        assertThat(of("application/graphql-response+json;q=0.1, application/json;q=0.2"))
                .contains(JSON);
        assertThat(of("application/json, application/graphql-response+json")).contains(JSON);
        assertThat(of("*/*;q=0.1, application/graphql-response+json")).contains(GRAPHQL_RESPONSE);
    }

    @Test
    void leavesOutWhatTheClientExcludes() {
        assertThat(of("application/json;q=0, */*")).contains(GRAPHQL_RESPONSE);
        assertThat(of("*/*;q=0")).isEmpty();
        assertThat(of("*/*;q=0, application/json")).contains(JSON);
    }

    @Test
    void isNothingForWhoReadsNeither() {
        assertThat(of("text/plain")).isEmpty();
        assertThat(of("application/json; charset=utf-16")).isEmpty();
        assertThat(of("nonsense")).isEmpty();
        assertThat(of(";;;=")).isEmpty();
    }

    private static Optional<AnswerForm> of(String... headers) {
        return AnswerForm.acceptedBy(MediaRange.parseAll(List.of(headers)));
    }
}
