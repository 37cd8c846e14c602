package nl.opvolgmonitor.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.opvolgmonitor.api.Alongside;
import nl.opvolgmonitor.api.browser.Chromium;
import nl.opvolgmonitor.api.register.MovableClock;
import nl.opvolgmonitor.domain.account.Secret;
import nl.opvolgmonitor.domain.account.Sessions;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in and out through a real Keycloak, as a person does it: in a browser. */
@Alongside
class KeycloakTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final MovableClock CLOCK = new MovableClock(Instant.parse("2026-11-20T12:00:00Z"));

    private static Node node;
    private static Node other;
    private static Chromium chromium;

    private Page page;

    @BeforeAll
    static void start() {
        var settings = Keycloak.theOne().properties(Map.of("OM_OIDC_OFFICE", "Bureau van de proef"));
        node = Node.on(DATABASE, CLOCK, settings, Node.TEST);
        other = Node.on(DATABASE, CLOCK, settings, Node.TEST);
        chromium = Chromium.launch();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        node.close();
        other.close();
        DATABASE.close();
    }

    @BeforeEach
    void openBrowser() {
        page = chromium.page(1280, 900);
    }

    @AfterEach
    void closeBrowser() {
        page.context().close();
    }

    @Test
    void letsAResearcherInAndShowsWhoTheyAre() {
        signIn("noor");

        assertThat(page.url()).isEqualTo(node.origin() + "/werk/");
        assertThat(page.locator("body").innerText())
                .contains("Onderzoeker", "Bureau van de proef")
                .doesNotContain("Redacteur", "Verzonnen", "noor@example.org");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        page.navigate(node.origin() + "/werk/proef?x=1");
        enter("rik");

        assertThat(page.url()).isEqualTo(node.origin() + "/werk/proef?x=1");
        assertThat(page.content()).contains("REDACTEUR", "mayWrite=true");
    }

    @Test
    void givesTheBrowserACookieThatIsSafe() {
        signIn("noor");

        var cookie = session();
        assertThat(cookie.secure).isTrue();
        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
        assertThat(cookie.path).isEqualTo("/");
        assertThat(cookie.domain).isEqualTo("127.0.0.1");
        assertThat(page.evaluate("document.cookie")).isEqualTo("");
    }

    @Test
    void keepsNeitherTheCookieNorAName() throws SQLException {
        signIn("noor");

        try (var connection = DATABASE.connect(DatabaseRole.OM_APP);
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT fingerprint, s::text FROM account.session s")) {
            var own = new Secret(session().value);
            var found = false;
            while (rows.next()) {
                assertThat(rows.getString(2)).doesNotContain(own.text(), "Verzonnen", "example.org");
                found |= rows.getString(1).equals(own.fingerprint());
            }
            assertThat(found).isTrue();
        }
    }

    @Test
    void letsTheSameCookieInOnAnotherNode() {
        signIn("noor");

        page.navigate(other.origin() + "/werk/");

        assertThat(page.url()).isEqualTo(other.origin() + "/werk/");
        assertThat(page.locator("header").innerText()).contains("Onderzoeker");
    }

    @Test
    void signsOutOnBothSides() {
        signIn("noor");
        var cookie = session();

        page.getByText("Afmelden").click();
        page.waitForURL(node.origin() + "/werk/afgemeld");

        assertThat(page.locator("h1").innerText()).isEqualTo("U bent afgemeld");
        assertThat(page.context().cookies()).noneMatch(kept -> kept.name.equals(cookie.name));
        var back = other.send(other.to("/werk/proef").header("Cookie", cookie.name + "=" + cookie.value));
        assertThat(back.status()).isEqualTo(401);
        page.navigate(node.origin() + "/werk/");
        assertThat(page.url()).startsWith(Keycloak.theOne().address());
        assertThat(page.locator("#password").isVisible()).isTrue();
    }

    @Test
    void asksToSignInAgainWhenTheSessionWasRevoked() {
        signIn("noor");
        var before = session().value;

        node.bean(Sessions.class).revoke(new Secret(before).fingerprint(), CLOCK.instant());
        page.navigate(node.origin() + "/werk/");

        assertThat(page.locator("header").innerText()).contains("Onderzoeker");
        assertThat(session().value)
                .as("a new session, by the stay at the service")
                .isNotEqualTo(before);
    }

    @Test
    void asksToSignInAgainWhenTheSessionIsOver() {
        signIn("noor");
        var before = session().value;

        CLOCK.set(CLOCK.instant().plus(Duration.ofMinutes(30)));
        page.navigate(node.origin() + "/werk/");

        assertThat(session().value).isNotEqualTo(before);
    }

    @Test
    void tellsWhoHasNoRoleHereThatTheyAreNotLetIn() {
        signIn("gast");

        assertThat(page.locator("main").innerText()).contains("Dit mag niet", "hebt hier geen rol");
        assertThat(page.context().cookies()).noneMatch(kept -> kept.name.equals(HostCookie.SESSION.name()));
        assertThat(node.events())
                .anyMatch(event -> event.type() == AccountEvent.Type.SIGN_IN_REFUSED && event.subject() != null);
    }

    @Test
    void findsRolesInANestedClaim() {
        var settings = Keycloak.theOne().properties(Map.of("OM_OIDC_ROLES_CLAIM", "toegang.rollen"));
        try (var nested = Node.on(DATABASE, Clock.systemUTC(), settings)) {
            page.navigate(nested.origin() + "/werk/");
            enter("bea");

            assertThat(page.locator("header").innerText()).contains("Beheerder");
        }
    }

    private void signIn(String user) {
        page.navigate(node.origin() + "/werk/");
        enter(user);
    }

    private void enter(String user) {
        assertThat(page.url()).startsWith(Keycloak.theOne().address());
        page.locator("#username").fill(user);
        page.locator("#password").fill("proef-" + user);
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith("http://127.0.0.1"));
    }

    private Cookie session() {
        return page.context().cookies().stream()
                .filter(kept -> kept.name.equals(HostCookie.SESSION.name()))
                .findFirst()
                .orElseThrow();
    }
}
