package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.api.Alongside;
import nl.opvolgmonitor.api.browser.Chromium;
import nl.opvolgmonitor.api.extraction.SampleFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A PDF of a hundred pages at the workplace: the letter of 11 January 2021 as often as that takes, each time in other words and citing
 * other papers. It tells what it measured; of time it asserts only what nobody would put up with on any machine.
 */
@Alongside
class LongLetterBrowserTest {

    private static final int PAGES = Integer.getInteger("letter.pages", 100);
    private static final int HUNDREDS = 400;

    /** In milliseconds. */
    private static final int PATIENCE = 120_000;

    private static Workplace workplace;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        workplace = new Workplace(Map.of(
                "opvolgmonitor.trusted-documents",
                true,
                "opvolgmonitor.first-content",
                "false",
                "graphql.limits.deadline",
                System.getProperty("letter.deadline", "15s")));
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        chromium.close();
        workplace.close();
    }

    @Test
    void isReadAndDecidedAbout() throws IOException {
        try (var researcher = new Colleague(workplace, RESEARCHER, chromium)) {
            researcher.page().setDefaultTimeout(PATIENCE);
            var pdf = SampleFiles.pdf(LongLetter.pages(PAGES).toArray(String[]::new));
            read(researcher, new FilePayload("lange brief.pdf", "application/pdf", pdf));
            var page = researcher.page();

            isInTheOrderOfTheText(page);
            goesOnByKeys(page);
            showsTheNext(page);
            acceptsByOneKey(researcher);
            rejectsManyAtOnce(researcher);
        }
    }

    private static void read(Colleague researcher, FilePayload pdf) {
        var page = researcher.open("/werk/invoer/").page();
        page.locator("#brief-bestand").setInputFiles(pdf);
        var begun = Instant.now();
        researcher.press("Lees de brief");
        page.locator("om-start-reading progress").waitFor();
        page.locator(".queue > [aria-current]").waitFor();
        told("first proposals", begun);
        gone(page.getByText("De voorstellen worden geladen"));
        told("all proposals", begun);
    }

    private static void isInTheOrderOfTheText(Page page) {
        @SuppressWarnings("unchecked")
        var places = (List<Number>)
                page.evaluate("document.querySelector('om-queue').proposals.all.map(({ quotes }) => quotes[0].line)");
        System.out.printf("%d proposals%n", places.size());

        assertThat(places).hasSizeGreaterThan(HUNDREDS);
        assertThat(places.stream().map(Number::intValue).toList()).isSorted();
    }

    private static void goesOnByKeys(Page page) {
        var current = current(page);
        current.focus();
        var begun = Instant.now();
        for (int next = 2; next <= 21; next++) {
            page.keyboard().press("j");
            page.locator("#voorstel-" + next + "[aria-current]:focus").waitFor();
        }
        told("twenty keys", begun);

        assertThat(page.url()).endsWith("?voorstel=21");
        assertThat(current.innerText()).startsWith("21");
    }

    /** Fifty at a time, and the last of them where one scrolls to. */
    private static void showsTheNext(Page page) {
        var shown = page.locator(".queue > li");
        assertThat(shown.count()).isEqualTo(50);
        page.locator("om-queue > button:has-text('Toon de volgende 50')").click();
        shown.nth(99).waitFor();
        shown.nth(99).locator(".pick").click();
        page.locator(".queue > [aria-current]:focus").waitFor();

        assertThat(page.url()).endsWith("?voorstel=100");
        assertThat((Boolean) current(page).evaluate("""
                each => { const { top, bottom } = each.getBoundingClientRect(); return bottom > 0 && top < innerHeight; }""")).isTrue();
    }

    private static void acceptsByOneKey(Colleague researcher) {
        researcher.page().keyboard().press("k");
        researcher.page().locator(".pick").first().click();
        researcher.page().locator(".queue > [aria-current]:focus").waitFor();
        var begun = Instant.now();
        researcher.page().keyboard().press("a");

        researcher.sees("Overgenomen: document");
        told("accepted by a key", begun);
    }

    private static void rejectsManyAtOnce(Colleague researcher) {
        var many = researcher.page().locator("om-reject-many");
        many.locator("summary").click();
        var kinds = many.locator("input[name=soort]");
        kinds.all().forEach(Locator::check);
        researcher.type("Waarom u deze soorten afwijst", "Al vastgelegd uit een andere brief");
        var begun = Instant.now();
        many.locator("button[type=submit]").click();
        gone(kinds.first());
        told("all others rejected", begun);

        var states = "document.querySelector('om-queue').proposals.all.filter(({ state }) => state === '%s').length";
        assertThat(researcher.page().evaluate(states.formatted("OPEN"))).isEqualTo(0);
        assertThat((Integer) researcher.page().evaluate(states.formatted("REJECTED")))
                .isGreaterThan(HUNDREDS - 50);
    }

    private static void gone(Locator what) {
        what.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private static Locator current(Page page) {
        return page.locator(".queue > [aria-current]");
    }

    private static void told(String what, Instant begun) {
        System.out.printf("%s: %s%n", what, Duration.between(begun, Instant.now()));
    }
}
