package nl.opvolgmonitor.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersTest {

    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'";

    private final GraphqlServer server = GraphqlServer.theOne();

    @ParameterizedTest
    @ValueSource(strings = {"/graphql?query=%7Bhello%7D", "/graphql?query=%7B", "/graphql", "/nergens"})
    void standOnEveryAnswer(String path) {
        var reply = server.send(server.to(path));

        assertThat(reply.headers().allValues("Content-Security-Policy")).containsExactly(POLICY);
        assertThat(reply.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(reply.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(reply.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(reply.headers().allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(reply.headers().allValues("Permissions-Policy")).hasSize(1);
    }

    @Test
    void standOnTheAnswerToAMethodThatIsNotThere() {
        var reply = server.send(server.to("/graphql").DELETE());

        assertThat(reply.headers().allValues("Content-Security-Policy")).containsExactly(POLICY);
    }

    @Test
    void standOnTheAnswerToWhatIsNotEvenHttp() {
        assertThat(server.raw("\u0016\u0003\u0001\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("400", POLICY);
    }

    @Test
    void standOnTheAnswerToABodyThatIsTooLarge() {
        var reply = server.send(server.to("/graphql")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[200_000])));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.headers().allValues("Content-Security-Policy")).containsExactly(POLICY);
    }
}
