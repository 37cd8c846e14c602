package nl.opvolgmonitor.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.Map;
import nl.opvolgmonitor.api.browser.Chromium;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoAccountsTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static Node node;

    @BeforeAll
    static void start() {
        node = Node.demonstration(DATABASE, Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        node.close();
        DATABASE.close();
    }

    @Test
    void offersAFictionalAccountForEveryRole() {
        var page = node.send(node.page("/werk/aanmelden"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "value=\"onderzoeker\"",
                        "value=\"redacteur\"",
                        "value=\"beheerder\"",
                        "value=\"kamer\"",
                        "verzonnen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nl/", "/nl/aanbevelingen/", "/werk/aanmelden", "/bestaat-niet"})
    void saysOnEveryPageThatThisIsATrial(String path) {
        assertThat(node.send(node.page(path)).body()).contains("<strong>Proefomgeving.</strong>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onderzoeker", "redacteur", "beheerder", "kamer"})
    void letsOneBeAnyOfThem(String role) {
        var entered = node.send(node.form("/werk/aanmelden", "rol=" + role));
        var mine = node.send(node.page("/werk/").header("Cookie", entered.sentBack(HostCookie.SESSION)));

        assertThat(entered.status()).isEqualTo(303);
        assertThat(entered.header("Location")).isEqualTo("/werk/");
        assertThat(mine.status()).isEqualTo(200);
        assertThat(mine.body()).contains("demo-" + role, "Proefomgeving", "Afmelden");
        assertThat(node.events())
                .contains(new AccountEvent(AccountEvent.Type.SIGNED_IN, "demo-" + role, "127.0.0.0/24"));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void worksInABrowserOfAnyWidth(int width) {
        try (var chromium = Chromium.launch()) {
            var page = chromium.page(width, 800);
            page.navigate(node.origin() + "/werk/");
            assertReadable(page, width);
            page.getByText("Aanmelden als redacteur").click();
            assertThat(page.url()).isEqualTo(node.origin() + "/werk/");
            assertReadable(page, width);
            page.getByText("Afmelden").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("U bent afgemeld");
            assertReadable(page, width);
        }
    }

    private static void assertReadable(Page page, int width) {
        page.locator("h1").waitFor();
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(width);
    }

    @Test
    void refusesWhoIsNoneOfThem() {
        var reply = node.send(node.form("/werk/aanmelden", "rol=baas"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("Kies een van de verzonnen medewerkers");
        assertThat(reply.cookies()).isEmpty();
        assertThat(node.events()).contains(new AccountEvent(AccountEvent.Type.SIGN_IN_REFUSED, null, "127.0.0.0/24"));
    }

    @Test
    void doesNotExistBesideADatabaseThatMayHoldSomethingReal() {
        try (var elsewhere = Node.on(DATABASE, Clock.systemUTC(), Node.DEMONSTRATION, Node.TEST)) {
            assertThat(elsewhere.send(elsewhere.page("/werk/aanmelden")).status())
                    .isEqualTo(404);
            assertThat(elsewhere
                            .send(elsewhere.form("/werk/aanmelden", "rol=redacteur"))
                            .cookies())
                    .isEmpty();
        }
    }

    @Test
    void doesNotExistInTheEmbeddedDefaultUnlessTheStartSaysSo() {
        try (var elsewhere = Node.on(DATABASE, Clock.systemUTC(), Map.of(), "embedded")) {
            assertThat(elsewhere.send(elsewhere.page("/werk/aanmelden")).status())
                    .isEqualTo(404);
        }
    }
}
