package nl.opvolgmonitor.api.http;

import static nl.opvolgmonitor.api.http.GraphqlServer.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GetTest {

    private static final String HELLO = "query=" + encoded("{ hello }");

    private final GraphqlServer server = GraphqlServer.theOne();

    @Test
    void answersAQuery() {
        assertThat(server.get(HELLO).data().path("hello").asText()).isEqualTo("hallo wereld");
    }

    @Test
    void readsPlusAndEscapesAsFormsWriteThem() {
        var reply = server.get("query=" + encoded("{ hello(name: \"a+b & café 🏃\") }"));

        assertThat(reply.data().path("hello").asText()).isEqualTo("hallo a+b & café 🏃");
    }

    @Test
    void readsVariablesAndOperationName() {
        var document = "query A { thing { name } } query B($name: String) { hello(name: $name) }";
        var reply = server.get(
                "query=%s&operationName=B&variables=%s".formatted(encoded(document), encoded("{\"name\":\"jij\"}")));

        assertThat(reply.data().path("hello").asText()).isEqualTo("hallo jij");
    }

    @Test
    void takesAnEmptyParameterAsLeftOut() {
        assertThat(server.get(HELLO + "&operationName=&variables=&extensions=").status())
                .isEqualTo(200);
    }

    @Test
    void takesTheWordNullAsTheNameOfAnOperation() {
        assertThat(server.get("operationName=null&query=" + encoded("query null { hello }"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void ignoresParametersItDoesNotKnow() {
        assertThat(server.get(HELLO + "&utm=x&utm=y").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutation { count }",
                "mutation { nothing }",
                "mutation A { count } query B { hello }",
                "query B { hello } mutation A { count }"
            })
    void executesNoMutation(String document) {
        int before = TinySchema.MUTATIONS.get();

        var reply = server.get("query=" + encoded(document));

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).isEqualTo("POST");
        assertThat(reply.code()).isEqualTo("BAD_REQUEST");
        assertThat(TinySchema.MUTATIONS).hasValue(before);
    }

    @Test
    void executesAQueryThatStandsBesideAMutation() {
        var reply = server.get("operationName=B&query=" + encoded("mutation A { count } query B { hello }"));

        assertThat(reply.status()).isEqualTo(200);
    }

    @Test
    void leavesMutationsToPost() {
        assertThat(server.ask("mutation { count }").data().path("count").asInt())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "query=",
                "qeury=%7Bhello%7D",
                "query=%7Bhello%7D&query=%7Bhello%7D",
                "query=%FF%FE",
                "query=%7Bhello%7D&variables=x",
                "query=%7Bhello%7D&variables=%5B%5D",
                "query=%7Bhello%7D&variables=7",
                "query=%7Bhello%7D&extensions=%22x%22"
            })
    void refusesParametersThatAreNoRequest(String query) {
        var reply = server.get(query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"query=%zz", "query=%", "query={hello}", "query=%7Bhello(name:%22é%22)%7D", "%zz=1"})
    void refusesAnAddressThatIsNone(String query) {
        var request = "GET /graphql?%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(query);

        var answer = server.raw(request.getBytes(StandardCharsets.UTF_8));

        assertThat(answer).startsWith("HTTP/1.1 400").contains("BAD_REQUEST").doesNotContain("Exception");
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        var reply = server.get("query=" + "a".repeat(9000));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.code()).isEqualTo("LIMIT_EXCEEDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "QUERY", "NONSENSE"})
    void hasNoOtherMethodThanPost(String method) {
        var reply = server.send(server.to("/graphql?" + HELLO).method(method, BodyPublishers.noBody()));

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).contains("GET").contains("POST");
        assertThat(reply.code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void hasAHeadWithoutABody() {
        var reply = server.send(server.to("/graphql?" + HELLO).HEAD());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEmpty();
    }
}
