package nl.opvolgmonitor.api.follow;

import static nl.opvolgmonitor.api.follow.MailRoom.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import nl.opvolgmonitor.api.Alongside;
import nl.opvolgmonitor.api.browser.Chromium;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of following in a browser, on a desk and on the narrowest telephone, and the way through them. */
@Alongside
class FollowBrowserTest {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static MailRoom room;
    private static Chromium chromium;
    private static String wish;
    private static String mine;
    private static String stop;
    private static String key;

    @BeforeAll
    static void launch() {
        room = new MailRoom();
        chromium = Chromium.launch();
        var promise = room.promise();
        key = promise.key().value();
        mine = room.follow(ADDRESS, "record", key, "meteen");
        room.fulfil(promise, FulfilmentStatus.FULFILLED);
        room.turn();
        stop = room.lastMail().link("/stop/");
        room.ask("ander@voorbeeld.example", "record", key, "dagelijks");
        room.node().send();
        wish = room.lastMail().link();
    }

    @AfterAll
    static void close() {
        chromium.close();
        room.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "chosen", "wish", "mine", "stop"})
    void isAccessibleAtBothWidths(String which) {
        var path = path(which);
        assertGood(path, 1280);
        assertGood(path, 320);
    }

    private static String path(String which) {
        return switch (which) {
            case "chosen" -> "/nl/volgen/?record=" + key;
            case "wish" -> wish;
            case "mine" -> mine;
            case "stop" -> stop;
            default -> "/nl/volgen/";
        };
    }

    private static void assertGood(String path, int width) {
        var page = chromium.page(width, 800);
        page.navigate(room.node().origin() + path);

        assertThat(page.locator("h1").count()).isOne();
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(width);
        assertThat(new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations())
                .extracting(FollowBrowserTest::inWords)
                .isEmpty();
        page.context().close();
    }

    @Test
    void leadsFromTheFormToTheFollowInARealBrowser() {
        var page = chromium.page(1280, 800);
        page.navigate(room.node().origin() + "/nl/volgen/?record=" + key);
        page.getByLabel("Ik wil dit toch volgen").check();
        page.getByLabel("Uw e-mailadres").fill("lezer@voorbeeld.example");
        press(page, "Volgen");
        assertThat(page.locator("h1").innerText()).isEqualTo("Kijk in uw mail");

        room.node().send();
        page.navigate(room.node().origin() + room.lastMail().link());
        press(page, "Ja, ik wil dit volgen");
        assertThat(page.locator("h1").innerText()).isEqualTo("Wat u volgt");
        page.locator("button[value=pauze]").click();
        assertThat(page.locator("main").innerText()).contains("Gepauzeerd");
        page.locator("button[value=alles]").click();
        assertThat(page.locator("main").innerText()).contains("geen mail meer");
        page.context().close();
    }

    private static void press(Page page, String words) {
        page.locator("main button", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
    }

    private static String inWords(Rule violation) {
        return violation.getId() + ": " + violation.getNodes().getFirst().getHtml();
    }
}
