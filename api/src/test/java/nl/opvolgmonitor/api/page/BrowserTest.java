package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.api.Alongside;
import nl.opvolgmonitor.api.Fetched;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.api.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sort of page in a browser, on a desk and on the narrowest telephone. */
@Alongside
class BrowserTest {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<Integer> WIDTHS = List.of(1280, 320);

    private static Chromium chromium;

    /** One for all addresses: a browser takes longer to open a page than to go somewhere else in it. */
    private static Page withScripts;

    private static Page withoutScripts;

    /** The page on open data says other things while its files are being made. */
    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
        withScripts = chromium.page(1280, 800);
        withoutScripts = withScripts
                .context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("nl-NL"))
                .newPage();
        Fetched.from(Fetched.from("/open-data/laatste/SHA256SUMS").header("Location"));
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @MethodSource("nl.opvolgmonitor.api.page.PublicPages#all")
    void isCompleteAndAccessibleAtBothWidths(String path) {
        open(path, withScripts);
        open(path, withoutScripts);

        WIDTHS.forEach(BrowserTest::assertGood);
        withScripts.evaluate("document.querySelectorAll('.added').forEach(each => each.remove())");
        WIDTHS.forEach(BrowserTest::assertSameWithoutScripts);
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

    private static void assertGood(int width) {
        withScripts.setViewportSize(width, 800);

        assertThat(withScripts.locator("h1").count()).isOne();
        assertThat(withScripts.locator("h1").innerText()).isNotBlank();
        assertThat(widthOf(withScripts)).as("horizontal scroll at " + width).isLessThanOrEqualTo(width);
        assertThat(violations(withScripts)).extracting(BrowserTest::inWords).isEmpty();
    }

    /** In the page itself: it has no frames, for which another window would be opened each time. */
    private static List<Rule> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(STANDARDS)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
    }

    /** But for what scripts add, which says so. */
    private static void assertSameWithoutScripts(int width) {
        withScripts.setViewportSize(width, 800);
        withoutScripts.setViewportSize(width, 800);

        assertThat(withScripts.locator("main").innerText())
                .as("at " + width)
                .isEqualTo(withoutScripts.locator("main").innerText());
    }

    private static Page open(String path, Page page) {
        page.navigate(RunningRegister.get().address("/") + path.substring(1));
        return page;
    }

    private static int widthOf(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }

    private static String inWords(Rule violation) {
        return violation.getId() + ": " + violation.getNodes().getFirst().getHtml();
    }
}
