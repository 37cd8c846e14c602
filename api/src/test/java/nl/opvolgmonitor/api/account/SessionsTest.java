package nl.opvolgmonitor.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.opvolgmonitor.api.register.MovableClock;
import nl.opvolgmonitor.domain.account.Sessions;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionsTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final MovableClock CLOCK = new MovableClock(NOON);
    private static Node node;
    private static Node other;

    @BeforeAll
    static void start() {
        node = Node.demonstration(DATABASE, CLOCK);
        other = Node.demonstration(DATABASE, CLOCK);
    }

    @AfterAll
    static void stop() {
        node.close();
        other.close();
        DATABASE.close();
    }

    @BeforeEach
    void setClock() {
        CLOCK.set(NOON);
    }

    @Test
    void isACookieThatOnlyThisHostSetsAndNoScriptReads() {
        var set = signIn(node).cookie(HostCookie.SESSION);

        assertThat(set).matches("__Host-opvolgmonitor=[A-Za-z0-9_-]{43}; .*");
        assertThat(set.toLowerCase(Locale.ROOT).split("; "))
                .contains("path=/", "secure", "httponly", "samesite=lax")
                .hasSize(5);
    }

    @Test
    void isKeptAsAFingerprintOnly() throws SQLException {
        var secret = signIn(node).sentBack(HostCookie.SESSION).split("=", 2)[1];

        assertThat(rows()).isNotEmpty().noneMatch(row -> row.contains(secret));
    }

    @Test
    void countsOnEveryNode() {
        var cookie = signIn(node).sentBack(HostCookie.SESSION);

        assertThat(proof(other, cookie).body()).contains("demo-onderzoeker");
    }

    @Test
    void getsASecretOfItsOwnAtEverySignIn() {
        var planted = HostCookie.SESSION.name() + "=" + "a".repeat(43);

        var entered = node.send(node.form("/werk/aanmelden", "rol=redacteur").header("Cookie", planted));
        var again = node.send(
                node.form("/werk/aanmelden", "rol=redacteur").header("Cookie", entered.sentBack(HostCookie.SESSION)));

        assertThat(proof(node, planted).status()).isEqualTo(401);
        assertThat(proof(node, entered.sentBack(HostCookie.SESSION)).status()).isEqualTo(401);
        assertThat(proof(node, again.sentBack(HostCookie.SESSION)).status()).isEqualTo(200);
    }

    @Test
    void endsAfterHalfAnHourWithoutARequest() {
        var cookie = signIn(node).sentBack(HostCookie.SESSION);

        CLOCK.set(NOON.plus(Duration.ofMinutes(29)));
        assertThat(proof(node, cookie).status()).isEqualTo(200);
        CLOCK.set(NOON.plus(Duration.ofMinutes(58)));
        assertThat(proof(other, cookie).status()).isEqualTo(200);
        CLOCK.set(NOON.plus(Duration.ofMinutes(88)));
        assertThat(proof(node, cookie).status()).isEqualTo(401);
    }

    @Test
    void endsAfterTenHoursHoweverBusy() {
        var cookie = signIn(node).sentBack(HostCookie.SESSION);
        for (var minutes = 20; minutes < 600; minutes += 20) {
            CLOCK.set(NOON.plus(Duration.ofMinutes(minutes)));
            assertThat(proof(node, cookie).status())
                    .as("after %d minutes", minutes)
                    .isEqualTo(200);
        }

        CLOCK.set(NOON.plus(Duration.ofHours(10)));

        assertThat(proof(node, cookie).status()).isEqualTo(401);
    }

    @Test
    void endsOnEveryNodeWhenSomeoneRevokesIt() {
        var cookie = node.sessionOf(People.KEES, CLOCK);

        other.bean(Sessions.class).revokeAllOf("kees", NOON);

        assertThat(proof(node, cookie).status()).isEqualTo(401);
        assertThat(proof(other, cookie).status()).isEqualTo(401);
    }

    @Test
    void endsOnSigningOut() {
        var cookie = signIn(node).sentBack(HostCookie.SESSION);

        var out = node.send(node.form("/werk/afmelden", "").header("Cookie", cookie));

        assertThat(out.status()).isEqualTo(200);
        assertThat(out.body()).contains("U bent afgemeld");
        assertThat(out.cookie(HostCookie.SESSION)).contains("Max-Age=0");
        assertThat(proof(other, cookie).status()).isEqualTo(401);
        assertThat(node.events())
                .contains(new AccountEvent(AccountEvent.Type.SIGNED_OUT, "demo-onderzoeker", "127.0.0.0/24"));
    }

    @Test
    void isNotNeededToSignOut() {
        var out = node.send(node.form("/werk/afmelden", ""));

        assertThat(out.status()).isEqualTo(200);
        assertThat(out.body()).contains("U bent afgemeld");
    }

    @Test
    void doesNotEndByFollowingALink() {
        var cookie = signIn(node).sentBack(HostCookie.SESSION);

        assertThat(node.send(node.page("/werk/afmelden").header("Cookie", cookie))
                        .status())
                .isEqualTo(405);
        assertThat(proof(node, cookie).status()).isEqualTo(200);
    }

    @Test
    void vanishesFromTheDatabaseOnceItIsOver() throws SQLException {
        signIn(node);
        CLOCK.set(NOON.plus(Duration.ofDays(1)));

        signIn(node);

        assertThat(rows()).hasSize(1);
        DATABASE.connect(DatabaseRole.OM_APP).createStatement().execute("DELETE FROM account.session");
    }

    @Test
    void sendsAPersonToSignInAndBackToWhereTheyWere() {
        var sent = node.send(node.page("/werk/proef?b=2&a=%C3%A9"));
        var entered = node.send(
                node.form("/werk/aanmelden", "rol=redacteur").header("Cookie", sent.sentBack(HostCookie.DESTINATION)));

        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("Location")).isEqualTo("/werk/aanmelden");
        assertThat(entered.header("Location")).isEqualTo("/werk/proef?b=2&a=%C3%A9");
        assertThat(entered.cookie(HostCookie.DESTINATION)).contains("Max-Age=0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elders.example/",
                "//elders.example/",
                "/\\elders.example/",
                "/werk//elders.example",
                "/werk/../../elders",
                "/werk/%2e%2e/%2e%2e/elders",
                "/werk/.",
                "/werk/a/./b",
                "/werk/@elders.example:x",
                "javascript:alert(1)",
                "/nl/",
                "/werk/afgemeld",
                "/werk/aanmelden",
                ""
            })
    void leadsNowhereElseWhateverTheCookieSays(String wanted) {
        var entered = node.send(node.form("/werk/aanmelden?naar=https://elders.example", "rol=redacteur")
                .header("Cookie", HostCookie.DESTINATION.name() + "=" + wanted));

        assertThat(entered.status()).isEqualTo(303);
        assertThat(entered.header("Location")).isEqualTo("/werk/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/werk/", "/werk/proef", "/werk", "/%77erk/proef", "/werk/%70roef", "/werk/./proef"})
    void isAskedForUnderEverySpellingOfAnAddress(String path) {
        var reply = node.send(node.to(path).GET());

        assertThat(reply.status()).isIn(401, 404);
        assertThat(reply.body()).doesNotContain("Actor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/werk/aanmelden/../proef",
                "/werk/aanmelden/%2e%2e/proef",
                "/werk/afgemeld;/../proef",
                "/werk/aanmelden//../proef",
                "//werk/proef"
            })
    void cannotBeDoneWithoutByWayOfAnOpenAddress(String path) {
        var reply = Raw.send(node.origin(), """
                GET %s HTTP/1.1
                Host: 127.0.0.1
                Connection: close

                """.formatted(path));

        assertThat(reply).containsPattern("\\AHTTP/1.1 40[014]").doesNotContain("Actor");
    }

    @Test
    void isKeptByNoCache() {
        var cookie = signIn(node).sentBack(HostCookie.SESSION);

        assertThat(node.send(node.page("/werk/").header("Cookie", cookie)).header("Cache-Control"))
                .isEqualTo("no-store");
    }

    private static Reply signIn(Node at) {
        return at.send(at.form("/werk/aanmelden", "rol=onderzoeker"));
    }

    private static Reply proof(Node at, String cookie) {
        return at.send(at.to("/werk/proef").header("Cookie", cookie));
    }

    private static List<String> rows() throws SQLException {
        try (var connection = DATABASE.connect(DatabaseRole.OM_APP);
                var rows = connection.createStatement().executeQuery("SELECT s::text FROM account.session s")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
