package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.api.Fetched;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.api.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sort of page in a browser, on a desk and on the narrowest telephone. */
class BrowserTest {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static Chromium chromium;

    /** The page on open data says other things while its files are being made. */
    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
        Fetched.from(Fetched.from("/open-data/laatste/SHA256SUMS").header("Location"));
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @MethodSource("nl.opvolgmonitor.api.page.PublicPages#all")
    void isCompleteAndAccessibleAtBothWidths(String path) {
        assertGood(path, 1280);
        assertGood(path, 320);
    }

    @Test
    void showsTheAnswerToAQuestionOnThePageItself() {
        var page = open("/verken", chromium.page(1280, 800));
        var faults = new ArrayList<String>();
        page.onConsoleMessage(message -> faults.add(message.text()));

        page.getByText("Stel de vraag").click();
        page.waitForSelector("#uitkomst:not([hidden])");

        assertThat(page.locator("#antwoord").innerText()).contains("\"recommendations\":");
        assertThat(page.locator("#bewaar").getAttribute("href")).startsWith("blob:");
        assertThat(faults).isEmpty();
        page.context().close();
    }

    @Test
    void tellsProgramsWhatItShowsWithoutAComplaintOfTheBrowser() {
        var page = chromium.page(1280, 800);
        var faults = new ArrayList<String>();
        page.onConsoleMessage(message -> faults.add(message.text()));

        open("/nl/toezeggingen/kst-31015-221/m2", page);

        assertThat(page.locator("script[type='application/ld+json']").count()).isOne();
        assertThat(faults).isEmpty();
        page.context().close();
    }

    @Test
    void leadsToTheAnswerWithoutScripts() {
        var options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (var context = chromium.page(1280, 800).context().browser().newContext(options)) {
            var page = open("/verken", context.newPage());

            page.getByText("Stel de vraag").click();

            assertThat(page.content()).contains("\"recommendations\":");
        }
    }

    private static void assertGood(String path, int width) {
        var page = open(path, chromium.page(width, 800));

        assertThat(page.locator("h1").count()).isOne();
        assertThat(page.locator("h1").innerText()).isNotBlank();
        assertThat(widthOf(page)).as("horizontal scroll at " + width).isLessThanOrEqualTo(width);
        assertThat(new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations())
                .extracting(BrowserTest::inWords)
                .isEmpty();
        page.evaluate("document.querySelectorAll('.added').forEach(each => each.remove())");
        assertThat(page.locator("main").innerText())
                .isEqualTo(withoutScripts(path, page.context().browser(), width));
        page.context().close();
    }

    private static Page open(String path, Page page) {
        page.navigate(RunningRegister.get().address("/") + path.substring(1));
        return page;
    }

    private static int widthOf(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }

    private static String withoutScripts(String path, Browser browser, int width) {
        var options = new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setLocale("nl-NL")
                .setViewportSize(width, 800);
        try (var context = browser.newContext(options)) {
            return open(path, context.newPage()).locator("main").innerText();
        }
    }

    private static String inWords(Rule violation) {
        return violation.getId() + ": " + violation.getNodes().getFirst().getHtml();
    }
}
