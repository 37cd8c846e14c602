package nl.opvolgmonitor.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.opvolgmonitor.api.register.MovableClock;
import nl.opvolgmonitor.domain.account.CreateToken;
import nl.opvolgmonitor.domain.account.CreateToken.TokenCreated;
import nl.opvolgmonitor.domain.account.RevokeToken;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final MovableClock CLOCK = new MovableClock(NOON);
    private static Node node;

    @BeforeAll
    static void start() {
        node = Node.demonstration(DATABASE, CLOCK);
    }

    @AfterAll
    static void stop() {
        node.close();
        DATABASE.close();
    }

    @BeforeEach
    void setClock() {
        CLOCK.set(NOON);
    }

    @Test
    void letsAScriptReadAndNotWrite() {
        var reply = show("Bearer " + created().secret().text());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains("subject=kees", "mayWrite=false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer om_" + "a" + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Bearer",
                "Bearer ",
                "Bearer om_",
                "Basic bm9vcjpwcm9lZg==",
                "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJub29yIiwicm9sZXMiOlsib25kZXJ6b2VrZXIiXX0."
            })
    void refusesWhatIsNoTokenOfOurs(String header) {
        var reply = show(header);

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("UNAUTHENTICATED");
        assertThat(reply.message()).isEqualTo("Dit token is onbekend, verlopen of ingetrokken");
    }

    @Test
    void refusesATokenThatExpired() {
        var created = created();

        CLOCK.set(created.token().expiresAt());

        assertThat(show("Bearer " + created.secret().text()).status()).isEqualTo(401);
        assertThat(node.events()).contains(new AccountEvent(AccountEvent.Type.TOKEN_REFUSED, "kees", "127.0.0.0/24"));
    }

    @Test
    void refusesATokenThatWasRevoked() {
        var created = created();

        new RevokeToken(node.tokens(), CLOCK)
                .handle(new RevokeToken.Command(created.token().id()), People.KEES);

        assertThat(show("Bearer " + created.secret().text()).status()).isEqualTo(401);
    }

    @Test
    void countsInNoOtherPlaceThanTheHeader() {
        var text = created().secret().text();

        assertThat(node.send(node.to("/werk/proef?access_token=" + text)).status())
                .isEqualTo(401);
        assertThat(node.send(node.to("/werk/proef").header("Cookie", HostCookie.SESSION.name() + "=" + text))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void isJudgedAloneWhenACookieComesAlong() {
        var session = node.sessionOf(People.NOOR, CLOCK);

        var reply = node.send(
                node.to("/werk/proef").header("Cookie", session).header("Authorization", "Bearer om_verkeerd"));

        assertThat(reply.status()).isEqualTo(401);
    }

    @Test
    void remembersToTheMinuteWhenItWasLastUsed() {
        var created = created();

        show("Bearer " + created.secret().text());
        CLOCK.set(NOON.plusSeconds(59));
        show("Bearer " + created.secret().text());
        assertThat(lastUse(created)).isEqualTo(NOON);
        CLOCK.set(NOON.plus(Duration.ofMinutes(1)));
        show("Bearer " + created.secret().text());

        assertThat(lastUse(created)).isEqualTo(NOON.plus(Duration.ofMinutes(1)));
    }

    @Test
    void isNotRedirectedToAPage() {
        var reply = node.send(node.page("/werk/proef").header("Authorization", "Bearer om_verkeerd"));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.body()).contains("Dit token is onbekend");
    }

    private static Instant lastUse(TokenCreated created) {
        return node.tokens().find(created.token().id()).orElseThrow().lastUsedAt();
    }

    private static Reply show(String header) {
        return node.send(node.to("/werk/proef").header("Authorization", header));
    }

    private static TokenCreated created() {
        return (TokenCreated)
                new CreateToken(node.tokens(), CLOCK).handle(new CreateToken.Command("script", 90), People.KEES);
    }
}
