package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.opvolgmonitor.api.Alongside;
import nl.opvolgmonitor.api.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The cabinet's letter of 11 January 2021 from what is pasted to what the public reads, by two people. */
@Alongside
class WholeLetterBrowserTest {

    private static final String REPORT = "slachtoffermonitor-mensenhandel-2015-2019";
    private static final int MEASURES = 19;

    /** In milliseconds: a hundred and fifty records are handed in, reviewed and published on a machine that tests. */
    private static final int PATIENCE = 120_000;

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
    void comesFromPasteToPublishedPageByTwoPeople() throws IOException {
        try (var researcher = patient(new Colleague(workplace, RESEARCHER, chromium));
                var editor = patient(new Colleague(workplace, EDITOR, chromium))) {
            takesInAllThatIsComplete(researcher);
            researcher.open("/werk/").page().locator("om-submit-many button").click();
            researcher.sees("U hebt geen concepten.");

            publishesAll(editor);

            answersEachRecommendation();
            promisesEachMeasure();
        }
    }

    private static Colleague patient(Colleague colleague) {
        colleague.page().setDefaultTimeout(PATIENCE);
        return colleague;
    }

    private static void takesInAllThatIsComplete(Colleague researcher) throws IOException {
        researcher
                .open("/werk/invoer/")
                .type("Plak de tekst van de brief", IntakeBrowserTest.letter())
                .press("Lees de brief")
                .sees("0 van 157 beslist.");
        var page = researcher.page();
        page.locator("#welke option:has-text('Alle (157)')")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.locator("om-bulk summary").press("Enter");
        page.getByLabel(Pattern.compile("^Ook wat onzeker")).check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(IntakeBrowserTest.BULK))
                .click();
        researcher.sees("voorstellen overgenomen.");
    }

    private static void publishesAll(Colleague editor) {
        editor.open("/werk/controle/");
        editor.page().getByLabel(Pattern.compile("^Kies alle \\d+ hieronder$")).check();
        editor.press("Publiceer").sees("Door u gepubliceerd: ").sees("Er wacht niets op uw controle.");
    }

    private static void answersEachRecommendation() {
        for (var number : List.of(1, 2, 3)) {
            assertThat(workplace.get("/nl/aanbevelingen/" + REPORT + "/" + number))
                    .contains("Aanbeveling overgenomen", "kst-31015-221");
        }
    }

    private static void promisesEachMeasure() {
        var measures = IntStream.rangeClosed(1, MEASURES)
                .mapToObj(number -> workplace.get("/nl/toezeggingen/kst-31015-221/m" + number));

        assertThat(measures)
                .allMatch(page -> page.contains("Brief van de Staatssecretaris van Justitie en Veiligheid"));
        assertThat(workplace.get("/nl/toezeggingen/toezegging-2020-06-09")).contains("fenomeenonderzoek");
    }
}
