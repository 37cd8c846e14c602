package nl.opvolgmonitor.api.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import nl.opvolgmonitor.api.browser.Chromium;
import nl.opvolgmonitor.domain.account.Actor;

/** Somebody of the office at the workplace, in a browser of their own. */
final class Colleague implements AutoCloseable {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** In milliseconds. */
    private static final int PATIENCE = 15_000;

    private final Workplace workplace;
    private final Actor actor;
    private final Page page;

    Colleague(Workplace workplace, Actor actor, Chromium chromium, int width) {
        this.workplace = workplace;
        this.actor = actor;
        page = chromium.page(width, 900);
        page.setDefaultTimeout(PATIENCE);
        signIn();
    }

    Colleague(Workplace workplace, Actor actor, Chromium chromium) {
        this(workplace, actor, chromium, 1280);
    }

    void signIn() {
        page.context().addCookies(List.of(workplace.signIn(actor)));
    }

    Page page() {
        return page;
    }

    Colleague open(String path) {
        page.navigate(workplace.origin() + path);
        page.locator("main h1").waitFor();
        return this;
    }

    Colleague type(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Colleague select(String label, String words) {
        field(label).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(words));
        return this;
    }

    /** Chooses a record by what one types. */
    Colleague choose(String label, String typed, String key) {
        field(label).fill(typed);
        page.locator("[role=option]:visible:has-text('" + key + "')").first().click();
        return this;
    }

    Colleague press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    Colleague follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    /** Waits until the page says so. */
    Colleague sees(String text) {
        try {
            page.locator("main").getByText(text).first().waitFor();
            return this;
        } catch (TimeoutError late) {
            throw new AssertionError("‘%s’ is not on %s:%n%s".formatted(text, page.url(), text()), late);
        }
    }

    String text() {
        return page.locator("main").innerText();
    }

    void findsThePageGood(int width) {
        // What is laid out only when somebody comes near it would be measured half-way.
        page.evaluate(
                "document.querySelectorAll('om-passage').forEach(each => each.style.contentVisibility = 'visible')");
        assertThat(page.locator("h1").count()).as(page.url()).isOne();
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as(page.url())
                .isLessThanOrEqualTo(width);
        assertThat(new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations())
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .as(page.url())
                .isEmpty();
    }

    @Override
    public void close() {
        page.context().close();
    }
}
