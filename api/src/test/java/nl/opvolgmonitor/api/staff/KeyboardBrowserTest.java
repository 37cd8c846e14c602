package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.Alongside;
import nl.opvolgmonitor.api.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The first recommendation of the letter of 11 January 2021 with its response and three measures, from an empty form to concepts, by
 * somebody who has a keyboard and nothing else. What the browser shows is only looked at; every act is a key.
 */
@Alongside
class KeyboardBrowserTest {

    /** The lines of the letter with its head, the recommendation, the response and two measures. */
    private static final List<Integer> LINES = List.of(3, 5, 7, 9, 11, 13, 15, 17, 23, 25, 31, 37, 39);

    /** The third measure, of which the line begins in the middle of a sentence. */
    private static final int THIRD = 55;

    private static final int MOST_TABS = 60;

    private static Workplace workplace;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        workplace = Workplace.ofLetters();
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        chromium.close();
        workplace.close();
    }

    @Test
    void takesARecommendationInWithItsResponseAndThreeMeasures() throws IOException {
        try (var researcher = new Colleague(workplace, RESEARCHER, chromium)) {
            var page = researcher.open("/werk/").page();

            pastes(page);
            asksForHelp(page);
            editsAMeasure(page);
            acceptsEverythingElse(page);

            var decided = page.locator(".queue").innerText();
            assertThat(decided).as(decided).isNotBlank();
            holds("/werk/record/slachtoffermonitor-mensenhandel-2015-2019/1", researcher, "Verbeter het inzicht");
            holds("/werk/record/kst-31015-221/1", researcher, "Het kabinet neemt daarom deze aanbeveling over");
            holds("/werk/record/kst-31015-221/m1", researcher, "Een fenomeenonderzoek naar Nigeriaanse asielzoekers");
            holds("/werk/record/kst-31015-221/m2", researcher, "data-analyse");
            holds("/werk/record/kst-31015-221/m3", researcher, "expertsessie");
        }
    }

    private static void holds(String address, Colleague researcher, String words) {
        researcher.open(address).sees(words).sees("Concept");
    }

    private static void pastes(Page page) throws IOException {
        page.keyboard().press("g");
        page.keyboard().press("i");
        page.locator("h1:text-is('Invoer')").waitFor();
        tabTo(page, "#brief-tekst");
        page.keyboard().insertText(letter());
        tabTo(page, "om-start-reading button[type=submit]");
        page.keyboard().press("Enter");
        page.getByText("0 van ").first().waitFor();
        chosen(page);
    }

    private static void asksForHelp(Page page) {
        page.keyboard().press("?");
        var help = page.locator("dialog[aria-labelledby=sneltoetsen]");
        help.getByText("Bij een brief: neem het voorstel over").waitFor();
        page.keyboard().press("Escape");
        help.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        chosen(page);
    }

    /** In its form, which opens with the focus in it and is sent from wherever one types. */
    private static void editsAMeasure(Page page) {
        goTo(page, "een fenomeenonderzoek doen");
        page.keyboard().press("e");
        tabTo(page, "#veld-text");
        page.keyboard().press("Control+A");
        page.keyboard().insertText("Een fenomeenonderzoek naar Nigeriaanse asielzoekers");
        page.keyboard().press("Control+Enter");
        page.locator(".outcome:has-text('Overgenomen: toezegging')").waitFor();
    }

    /** One after the other; what lacks something that only a person knows, is rejected with a reason. */
    private static void acceptsEverythingElse(Page page) {
        while (page.locator(".queue > li").count() > 0 && isOpen(chosen(page))) {
            var before = decided(page);
            page.keyboard().press("a");
            page.waitForCondition(
                    () -> decided(page) > before || page.locator("om-settle").count() > 0);
            if (decided(page) == before) {
                rejects(page, before);
            }
        }
    }

    private static boolean isOpen(Locator proposal) {
        return proposal.locator("button:has-text('Neem over')").count() > 0;
    }

    private static void rejects(Page page, int before) {
        tabTo(page, "om-settle button.second");
        page.keyboard().press("Enter");
        chosen(page);
        page.keyboard().press("r");
        var reason = page.locator("om-reject dialog");
        reason.waitFor();
        page.keyboard().insertText("Hoort niet bij deze aanbeveling");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> decided(page) > before);
    }

    /** From the first proposal on, as far as it takes. */
    private static void goTo(Page page, String words) {
        for (int step = 0; step < MOST_TABS && !chosen(page).innerText().contains(words); step++) {
            var before = page.url();
            page.keyboard().press("j");
            page.waitForCondition(() -> !page.url().equals(before));
        }
        assertThat(chosen(page).innerText()).contains(words);
    }

    private static int decided(Page page) {
        return ((Number) page.evaluate("document.querySelector('.standing progress')?.value ?? -1")).intValue();
    }

    /** The chosen proposal, once it has the focus. */
    private static Locator chosen(Page page) {
        var chosen = page.locator(".queue > [aria-current]:focus");
        chosen.waitFor();
        return chosen;
    }

    private static void tabTo(Page page, String selector) {
        Keyboard keyboard = page.keyboard();
        for (int tab = 0; tab < MOST_TABS; tab++) {
            if (page.locator(selector + ":focus").count() > 0) {
                return;
            }
            keyboard.press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + selector);
    }

    private static String letter() throws IOException {
        try (var source = KeyboardBrowserTest.class.getResourceAsStream("/register/kst-31015-221/source.txt")) {
            var lines = new String(source.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
            var third = lines[THIRD - 1].substring(lines[THIRD - 1].indexOf("Wanneer de resultaten"));
            return Stream.concat(LINES.stream().map(number -> lines[number - 1]), Stream.of(third))
                    .map(line -> line.replaceAll("<sup>\\d+</sup>", ""))
                    .collect(Collectors.joining("\n\n"));
        }
    }
}
