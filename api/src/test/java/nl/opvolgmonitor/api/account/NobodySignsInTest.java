package nl.opvolgmonitor.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import nl.opvolgmonitor.domain.account.CreateToken;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Production without a sign-in service: everything public can be read, and that is all. */
class NobodySignsInTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static Node node;

    @BeforeAll
    static void start() {
        node = Node.on(DATABASE, Clock.systemUTC(), Node.NOBODY, Node.TEST);
    }

    @AfterAll
    static void stop() {
        node.close();
        DATABASE.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/werk",
                "/werk/",
                "/werk/aanmelden",
                "/werk/aanmelden/oidc",
                "/werk/aangemeld",
                "/werk/aangemeld/oidc",
                "/werk/afmelden",
                "/werk/afgemeld",
                "/werk/graphql",
                "/login",
                "/logout",
                "/keys",
                "/token_info",
                "/oauth/access_token",
                "/oauth/login/oidc",
                "/oauth/callback/oidc",
                "/oauth/logout",
                "/.well-known/oauth-protected-resource",
                "/.well-known/oauth-protected-resource/werk",
                "/health",
                "/beans",
                "/metrics",
                "/routes"
            })
    void hasNoAddressToSignInAt(String path) {
        var reply = node.send(node.page(path).GET());

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body()).contains("Op dit adres staat niets");
        assertThat(reply.cookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/logout", "/oauth/access_token", "/oauth/logout"})
    void hasNoAddressToPostASignInTo(String path) {
        assertThat(node.send(node.form(path, "username=a&password=b")).status()).isEqualTo(404);
    }

    @Test
    void tellsAProgramThatAnAccountIsNeeded() {
        var reply = node.send(node.to("/werk/proef").GET());

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("UNAUTHENTICATED");
        assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void acceptsNothingThatWasOnceHandedOut() {
        var created = (CreateToken.TokenCreated) new CreateToken(node.tokens(), Clock.systemUTC())
                .handle(new CreateToken.Command("oud", null), People.NOOR);
        var session = node.sessionOf(People.NOOR, Clock.systemUTC());

        var byToken = node.to("/werk/proef")
                .header("Authorization", "Bearer " + created.secret().text());
        assertThat(node.send(byToken).status()).isEqualTo(401);
        assertThat(node.send(node.to("/werk/proef").header("Cookie", session)).status())
                .isEqualTo(401);
    }

    @Test
    void showsThePublicEverythingAsBefore() {
        var page = node.send(
                node.page("/nl/").header("Authorization", "Bearer om_x").header("Cookie", "a=b"));
        var query = node.send(node.to("/graphql?query=%7B__typename%7D").GET());
        var foreign = node.send(node.page("/nl/").header("Origin", "https://elders.example"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("Proefomgeving");
        assertThat(page.cookies()).isEmpty();
        assertThat(query.status()).isEqualTo(200);
        assertThat(foreign.response().headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
    }
}
