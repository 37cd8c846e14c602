package nl.opvolgmonitor.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.account.AccountRole;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.account.CreateToken;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire between the browser, the application and the sign-in service. */
class CodeFlowTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static Node node;

    @BeforeAll
    static void start() {
        node = Node.on(DATABASE, Clock.systemUTC(), Keycloak.theOne().properties(Map.of()), Node.TEST);
    }

    @AfterAll
    static void stop() {
        node.close();
        DATABASE.close();
    }

    @Test
    void asksForACodeWithPkceStateAndNonceAndForNothingButTheAccount() {
        var sent = begin();

        assertThat(sent.status()).isEqualTo(302);
        assertThat(sent.header("Location"))
                .startsWith(Keycloak.theOne().address())
                .contains("response_type=code", "code_challenge_method=S256", "code_challenge=", "state=", "nonce=")
                .containsPattern("scope=openid(&|$)")
                .contains("redirect_uri=http%3A%2F%2F127.0.0.1");
    }

    @Test
    void keepsWhatItWillCompareInCookiesThatAreSafe() {
        assertThat(begin().cookies())
                .hasSize(3)
                .allSatisfy(cookie -> assertThat(cookie.toLowerCase(Locale.ROOT))
                        .startsWith("__host-om-")
                        .contains("; path=/", "; secure", "; httponly", "; samesite=lax")
                        .doesNotContain("domain="));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/werk/aangemeld",
                "/werk/aangemeld/oidc",
                "/werk/aangemeld/oidc?code=x",
                "/werk/aangemeld/oidc?code=x&state=x",
                "/werk/aangemeld/oidc?code=x&state=eyJub25jZSI6IngifQ==",
                "/werk/aangemeld/oidc?error=access_denied&error_description=%3Cscript%3E",
                "/werk/aangemeld/oidc?error=onbekend&state=x"
            })
    void letsNobodyInWhoDidNotAsk(String path) {
        var reply = node.send(node.page(path));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).contains("Het aanmelden is niet gelukt").doesNotContain("<script>");
        assertThat(reply.cookie(HostCookie.SESSION)).isEmpty();
    }

    @Test
    void letsNobodyInWithACodeThatTheServiceDidNotGive() {
        var sent = begin();
        var cookies = sent.cookies().stream().map(set -> set.split(";", 2)[0]).collect(Collectors.joining("; "));
        var state = sent.header("Location").replaceFirst(".*[?&]state=([^&]*).*", "$1");

        var reply = node.send(
                node.page("/werk/aangemeld/oidc?code=verzonnen&state=" + state).header("Cookie", cookies));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).contains("Het aanmelden is niet gelukt");
    }

    @Test
    void knowsNobodyFromTheDemonstration() {
        var fictional = new Actor("demo-redacteur", "Proefomgeving", Set.of(AccountRole.REDACTEUR), true);
        var session = node.sessionOf(fictional, Clock.systemUTC());
        var token = (CreateToken.TokenCreated) new CreateToken(node.tokens(), Clock.systemUTC())
                .handle(new CreateToken.Command("proef", null), fictional);

        var byCookie = node.to("/werk/proef").header("Cookie", session);
        var byToken = node.to("/werk/proef")
                .header("Authorization", "Bearer " + token.secret().text());
        assertThat(node.send(byCookie).status()).isEqualTo(401);
        assertThat(node.send(byToken).status()).isEqualTo(401);
    }

    @Test
    void comesBackToThePublicAddressBehindAProxy() {
        var settings = Keycloak.theOne().properties(Map.of("OM_PUBLIC_URL", "https://opvolgmonitor.example/"));
        try (var behind = Node.on(DATABASE, Clock.systemUTC(), settings)) {
            assertThat(behind.send(behind.page("/werk/aanmelden")).header("Location"))
                    .contains("redirect_uri=https%3A%2F%2Fopvolgmonitor.example%2Fwerk%2Faangemeld%2Foidc");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/logout",
                "/keys",
                "/oauth/login/oidc",
                "/oauth/callback/oidc",
                "/oauth/logout",
                "/.well-known/oauth-protected-resource"
            })
    void offersNoOtherAddresses(String path) {
        assertThat(node.send(node.page(path)).status()).isEqualTo(404);
    }

    @Test
    void keepsServingReadersWhileTheServiceIsAway() {
        var settings = Keycloak.settings("http://localhost:1/realms/weg", Map.of());
        try (var alone = Node.on(DATABASE, Clock.systemUTC(), settings)) {
            assertThat(alone.send(alone.page("/nl/")).status()).isEqualTo(200);
            var reply = alone.send(alone.page("/werk/aanmelden"));
            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.body()).contains("De aanmelddienst is niet bereikbaar");
        }
    }

    private static Reply begin() {
        return node.send(node.page("/werk/aanmelden"));
    }
}
