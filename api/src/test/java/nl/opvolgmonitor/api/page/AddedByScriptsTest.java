package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.api.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader with scripts can do besides, on the narrowest telephone as well. */
class AddedByScriptsTest {

    private static Chromium chromium;

    private final Page page = chromium.page(320, 800);

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @AfterEach
    void closePage() {
        page.context().close();
    }

    @Test
    void narrowsAListToWhatHasTheWordsInAnyCaseAndWithoutAccents() {
        open("/nl/documenten/");

        page.getByLabel("Zoek op deze pagina").fill("brief STAATSSECRETARIS");

        assertThat(visibleRows().count()).isOne();
        assertThat(page.locator(".added-filter [role=status]").innerText()).matches("1 van \\d+ getoond");
    }

    @Test
    void keepsTheWordsInTheAddressForWhoGetsIt() {
        open("/nl/documenten/");
        page.getByLabel("Zoek op deze pagina").fill("jaarverslag");
        var address = (String) page.evaluate("location.href");

        page.navigate(address);

        assertThat(address).endsWith("/nl/documenten/?q=jaarverslag");
        assertThat(visibleRows().count()).isOne();
    }

    @Test
    void narrowsNotOnceMoreWhatTheServerHasChosen() {
        open("/nl/aanbevelingen/?tekst=slachtoffers");
        var chosen = page.locator(".list > li").count();

        assertThat(page.locator(".list > li:visible").count()).isEqualTo(chosen);
    }

    @Test
    void speaksTheLanguageOfThePage() {
        open("/en/documenten/");

        page.getByLabel("Search this page").fill("jaarverslag");

        assertThat(page.locator(".added-filter [role=status]").innerText()).startsWith("1 of ");
    }

    @Test
    void sortsATableByAColumnAndBackAndSaysSo() {
        page.setViewportSize(1280, 800);
        open("/nl/documenten/");
        var heading = page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("Document"));

        heading.getByRole(AriaRole.BUTTON).press("Enter");
        var upward = titles();
        heading.getByRole(AriaRole.BUTTON).press("Enter");

        assertThat(heading.getAttribute("aria-sort")).isEqualTo("descending");
        assertThat(upward).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(titles()).containsExactlyElementsOf(upward.reversed());
    }

    @Test
    void copiesAReferenceWithItsWholeAddress() {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        open("/nl/toezeggingen/kst-31015-221/m2");

        page.locator("om-copy[for=citaat] button").click();
        page.waitForSelector("om-copy[for=citaat] [role=status]:has-text('Gekopieerd')");

        assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                .startsWith("Opvolgmonitor, ‘fenomeenonderzoek")
                .contains(RunningRegister.get().address("/id/kst-31015-221/m2").toString());
    }

    private void open(String path) {
        page.navigate(RunningRegister.get().address(path).toString());
    }

    private Locator visibleRows() {
        return page.locator("tbody tr:visible");
    }

    private List<String> titles() {
        return page.locator("tbody th a").allInnerTexts();
    }
}
