package nl.opvolgmonitor.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateTest {

    private final GraphqlServer generous = GraphqlServer.theOne();
    private final GraphqlServer strict = GraphqlServer.strict();

    @Test
    void standsOnEveryAnswer() {
        var reply = generous.ask("{ hello }");

        assertThat(reply.header("RateLimit-Policy")).isEqualTo("\"cost\";q=120000;w=60");
        assertThat(reply.header("RateLimit")).startsWith("\"cost\";r=1");
    }

    @Test
    void stopsWhoAsksTooMuch() {
        var dear = "{ things(first: 900) { edges { node { name } } } }";

        assertThat(strict.ask(dear).status()).isEqualTo(200);
        var reply = strict.ask(dear);

        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.code()).isEqualTo("RATE_LIMITED");
        assertThat(reply.header("Retry-After")).matches("[1-9]\\d*");
        assertThat(reply.header("RateLimit")).startsWith("\"cost\";r=");
    }
}
