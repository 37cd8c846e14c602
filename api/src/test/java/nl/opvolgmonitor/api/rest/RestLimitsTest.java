package nl.opvolgmonitor.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Instant;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import nl.opvolgmonitor.domain.account.AccessToken;
import nl.opvolgmonitor.domain.account.AccessTokens;
import nl.opvolgmonitor.domain.account.AccountRole;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.account.Secret;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A register that lets a stranger ask for very little, and gives it anew so slowly that a test sees nothing of it. */
class RestLimitsTest {

    private static final String MUCH = "/toezeggingen?aantal=50";

    private static final RestClient CLIENT = new RestClient();
    private static TestDatabase database;
    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        var properties = new HashMap<>(database.properties());
        properties.put("micronaut.server.port", -1);
        properties.put("opvolgmonitor.first-content", false);
        properties.put("opvolgmonitor.sign-in.way", "demo");
        properties.put("graphql.quotas.quota", 2_500);
        properties.put("graphql.quotas.window", "10d");
        server = ApplicationContext.run(EmbeddedServer.class, properties);
    }

    @AfterAll
    static void stop() {
        server.close();
        database.close();
    }

    private static String at(String path) {
        return server.getURI().resolve(path).toString();
    }

    @Test
    void saysWhatIsLeftAndStopsPolitelyWhenNothingIs() {
        var first = CLIENT.get(at("/v1" + MUCH));
        var last = first;
        while (last.status() == 200) {
            last = CLIENT.get(at("/v1" + MUCH));
        }

        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"cost\";q=2500;w=864000");
        assertThat(first.header("RateLimit")).matches("\"cost\";r=\\d+;t=\\d+");
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(last.header("Retry-After")).matches("[1-9]\\d*");
        assertThat(last.header("API-Version")).isEqualTo(ApiVersion.FULL);
        assertThat(last.json().path("detail").asText()).contains("wacht");

        assertThatFilesStopToo();
        assertThatATokenStillGetsThrough();
        assertThat(CLIENT.get(at("/nl/limieten/"), "Accept", "text/html").text())
                .contains("2.500", "600.000");
    }

    private static void assertThatFilesStopToo() {
        var file = CLIENT.get(at("/nl/moties.csv"));
        while (file.status() == 200) {
            file = CLIENT.get(at("/nl/moties.csv"));
        }
        var page = CLIENT.get(at("/nl/moties.csv"), "Accept", "text/html");

        assertThat(file.status()).isEqualTo(429);
        assertThat(file.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(file.header("Retry-After")).matches("[1-9]\\d*");
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.text()).contains("<html lang=\"nl\">", "U vraagt veel in korte tijd");
    }

    private static void assertThatATokenStillGetsThrough() {
        var known = CLIENT.get(at("/v1" + MUCH), "Authorization", "Bearer " + token());
        var file = CLIENT.get(at("/nl/moties.csv"), "Authorization", "Bearer " + token());

        assertThat(known.status()).isEqualTo(200);
        assertThat(known.header("RateLimit-Policy")).isEqualTo("\"cost\";q=600000;w=864000");
        assertThat(file.header("RateLimit-Policy")).isEqualTo("\"cost\";q=600000;w=864000");
        assertThat(CLIENT.get(at("/v1" + MUCH), "Authorization", "Bearer onzin").status())
                .isEqualTo(401);
    }

    private static String token() {
        var secret = Secret.random(AccessToken.PREFIX);
        var now = Instant.now();
        var reader = new Actor("demo-kamer", "Nationaal Rapporteur", Set.of(AccountRole.KAMER), false);
        server.getApplicationContext()
                .getBean(AccessTokens.class)
                .add(
                        new AccessToken(UUID.randomUUID(), "proef", reader, now, now.plusSeconds(3_600), null, null),
                        secret.fingerprint());
        return secret.text();
    }
}
