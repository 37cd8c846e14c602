package nl.opvolgmonitor.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.time.Clock;
import java.util.Map;
import nl.opvolgmonitor.api.Alongside;
import nl.opvolgmonitor.api.browser.Chromium;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Alongside
class SavedSearchPagesTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static Node node;
    private static String kamer;

    @BeforeAll
    static void start() {
        node = Node.demonstration(DATABASE, Clock.systemUTC());
        kamer = signedIn("kamer");
    }

    @AfterAll
    static void stop() {
        node.close();
        DATABASE.close();
    }

    @Test
    void keepsASelectionUntilItIsThrownAway() {
        var form = get("/werk/zoekvragen/?adres=%2Fnl%2Ftoezeggingen%2F%3Fstand%3Dopen", kamer);
        var kept =
                post("/werk/zoekvragen/", "naam=Alles+wat+open+is&adres=%2Fnl%2Ftoezeggingen%2F%3Fstand%3Dopen", kamer);
        var list = get("/werk/zoekvragen/", kamer).body();

        assertThat(form.body())
                .contains("value=\"/nl/toezeggingen/?stand=open\"", "value=\"toezeggingen, stand=open\"");
        assertThat(kept.status()).isEqualTo(303);
        assertThat(list).contains("href=\"/nl/toezeggingen/?stand=open\"", "Alles wat open is");
        assertThat(get("/werk/zoekvragen/", signedIn("onderzoeker")).body()).contains("U hebt nog niets bewaard");

        var thrown = post(list.replaceFirst("(?s).*action=\"(/werk/zoekvragen/[^\"]+/weg)\".*", "$1"), "", kamer);

        assertThat(thrown.status()).isEqualTo(303);
        assertThat(get("/werk/zoekvragen/", kamer).body()).contains("U hebt nog niets bewaard");
    }

    @Test
    void saysWhatCannotBeKeptAndKeepsWhatWasTyped() {
        var refused = post("/werk/zoekvragen/", "naam=Mijn+naam&adres=https%3A%2F%2Felders.example%2F", kamer);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Dit is niet bewaard", "hoogstens 2000 tekens", "value=\"Mijn naam\"");
    }

    @Test
    void takesNoFormOfAnotherSite() {
        var forged = node.send(node.form("/werk/zoekvragen/", "naam=Van+elders&adres=%2Fnl%2Fmoties%2F")
                .setHeader("Origin", "https://elders.example")
                .header("Cookie", kamer));

        assertThat(forged.status()).isEqualTo(403);
        assertThat(get("/werk/zoekvragen/", kamer).body()).doesNotContain("Van elders");
    }

    @Test
    void asksWhoeverIsNotSignedInToDoSo() {
        var sent = node.send(node.page("/werk/zoekvragen/?adres=%2Fnl%2Fmoties%2F"));

        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("Location")).isEqualTo("/werk/aanmelden");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void worksInABrowserOfAnyWidth(int width) {
        try (var chromium = Chromium.launch()) {
            var page = chromium.page(width, 800);
            page.setExtraHTTPHeaders(Map.of("Cookie", kamer));
            page.navigate(node.origin() + "/werk/zoekvragen/?adres=%2Fnl%2Ftoezeggingen%2F%3Fstand%3Dopen");

            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                    .isLessThanOrEqualTo(width);
        }
    }

    private static String signedIn(String role) {
        return node.send(node.form("/werk/aanmelden", "rol=" + role)).sentBack(HostCookie.SESSION);
    }

    private static Reply get(String path, String cookie) {
        return node.send(node.page(path).header("Cookie", cookie));
    }

    private static Reply post(String path, String fields, String cookie) {
        return node.send(node.form(path, fields).header("Cookie", cookie));
    }
}
