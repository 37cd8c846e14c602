package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.opvolgmonitor.api.Alongside;
import nl.opvolgmonitor.api.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The cabinet's letter of 11 January 2021 at the workplace: pasted into an empty register, and decided about. */
@Alongside
class IntakeBrowserTest {

    static final Pattern BULK = Pattern.compile("Neem \\d+ voorstellen over");

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
    void leadsAPastedLetterToConcepts() throws IOException {
        try (var researcher = new Colleague(workplace, RESEARCHER, chromium)) {
            var reading = paste(researcher);

            acceptsByOneKey(researcher);
            acceptsWithWhatItNeeds(researcher);
            keepsItsKeysWithoutFocusAndLeavesThoseOfTwo(researcher);
            edits(researcher);
            rejectsAndTakesItBack(researcher);
            researcher.findsThePageGood(1280);
            rejectsAKindAtOnce(researcher);
            acceptsTheRest(researcher);
            isGoodOnAPhone(reading);
            addsSelectedWordsToARecord(researcher.open(reading));
            makesARecordOfSelectedWords(researcher.open(reading));
            knowsTheLetterAgainUnderAnotherNumber(researcher);
        }
    }

    private static void knowsTheLetterAgainUnderAnotherNumber(Colleague researcher) throws IOException {
        researcher
                .open("/werk/invoer/")
                .type("Plak de tekst van de brief", letter().replace("221", "987"))
                .press("Lees de brief");

        researcher.sees("lijken er").sees("Kijk of de brief er al in staat onder een ander nummer");
    }

    /** Gives the address of the reading. */
    private static String paste(Colleague researcher) throws IOException {
        researcher
                .open("/werk/invoer/")
                .type("Plak de tekst van de brief", letter())
                .press("Lees de brief");
        researcher.sees("0 van 157 beslist.");
        return researcher.page().url().substring(workplace.origin().length()).replaceFirst("\\?.*", "");
    }

    private static void acceptsByOneKey(Colleague researcher) {
        key(researcher, "a");

        researcher.sees("Overgenomen: document");
        assertThat(chosen(researcher)).startsWith("2");
    }

    private static void acceptsWithWhatItNeeds(Colleague researcher) {
        key(researcher, "j");
        key(researcher, "j");
        researcher.sees("(letterlijk uit de brief)");
        key(researcher, "a");

        researcher.sees("Overgenomen: aanbeveling").sees("met 2 voorstellen die het nodig heeft");
        researcher.sees("4 van 157 beslist.");
    }

    private static void keepsItsKeysWithoutFocusAndLeavesThoseOfTwo(Colleague researcher) {
        var before = chosen(researcher);
        researcher.page().evaluate("document.activeElement.blur()");
        researcher.page().keyboard().press("j");
        assertThat(chosen(researcher)).isNotEqualTo(before);

        key(researcher, "g");
        researcher.page().keyboard().press("a");
        researcher.page().waitForURL("**/werk/adviezen/");
        researcher.page().goBack();
        researcher.sees("4 van 157 beslist.");
    }

    private static void edits(Colleague researcher) {
        choose(researcher, "verkenning uit te voeren");
        key(researcher, "e");
        researcher.page().locator("#veld-text").fill("Een verkenning naar Nigeriaanse slachtoffers");
        researcher.press("Neem zo over");

        researcher.sees("Overgenomen: toezegging");
        researcher.open("/werk/record/kst-31015-221/m1").sees("Een verkenning naar Nigeriaanse slachtoffers");
        researcher.sees("Concept").page().goBack();
        researcher.sees("van 157 beslist.");
    }

    private static void rejectsAndTakesItBack(Colleague researcher) {
        choose(researcher, "Voortgangsbrief");
        key(researcher, "r");
        researcher.type("Waarom", "Staat al in het register").page().keyboard().press("Enter");
        researcher.sees("Afgewezen: document");

        key(researcher, "u");
        researcher.sees("Weer open: document");
        assertThat(chosen(researcher)).contains("Voortgangsbrief");
    }

    /** Notes: nothing of what is accepted afterwards needs them. */
    private static void rejectsAKindAtOnce(Colleague researcher) {
        var many = researcher.page().locator("om-reject-many");
        many.locator("summary").click();
        var button = many.locator("button[type=submit]");
        button.click();
        researcher.sees("Kies eerst een soort.");
        many.locator("input[value=FOOTNOTE]").check();
        button.click();
        researcher.sees("Vul de reden in.").type("Waarom u deze soorten afwijst", "Voetnoten leggen we niet vast");
        button.click();

        researcher.sees("voorstellen afgewezen.");
        assertThat(many.locator("input[value=FOOTNOTE]").count()).isZero();
    }

    private static void addsSelectedWordsToARecord(Colleague researcher) {
        select(researcher);
        researcher.choose("Of voeg het als citaat toe aan", "kst-31015-221/m3", "kst-31015-221/m3");
        researcher.press("Leg het citaat vast").sees("vastgelegd, als nieuwe versie.");

        researcher.open("/werk/record/kst-31015-221/m3").sees("Zoals de Nationaal Rapporteur");
    }

    private static void acceptsTheRest(Colleague researcher) {
        researcher.page().locator("om-bulk summary").press("Enter");
        researcher
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(BULK))
                .click();

        researcher.sees("voorstellen overgenomen.");
        researcher.open("/werk/record/kst-31015-221/m3").sees("Concept");
    }

    private static void isGoodOnAPhone(String reading) {
        try (var phone = new Colleague(workplace, RESEARCHER, chromium, 320)) {
            phone.open(reading).sees("van 157 beslist.").findsThePageGood(320);
            phone.open("/werk/invoer/").sees("Eerder gelezen").sees("van 157 beslist");
        }
    }

    private static void makesARecordOfSelectedWords(Colleague researcher) {
        select(researcher);
        researcher.select("Maak hiervan", "bevinding").press("Naar het formulier");

        researcher.sees("Leg vast als concept");
        assertThat(researcher.field("Letterlijke woorden").inputValue()).startsWith("Zoals de Nationaal Rapporteur");
        assertThat(researcher.field("Regel").inputValue()).isEqualTo("19");
    }

    private static void select(Colleague researcher) {
        researcher.page().locator(".queue > [aria-current]:focus").waitFor();
        researcher.page().evaluate("""
                () => { const words = document.querySelector('#regel-19 .said-here');
                    getSelection().selectAllChildren(words); }""");
        researcher.sees("Gekozen: “Zoals de Nationaal");
    }

    /** What moves while the proposals come in, would be another by the time of the click. */
    private static void choose(Colleague researcher, String words) {
        researcher.page().locator(".queue > [aria-current]").waitFor();
        researcher
                .page()
                .getByText("De voorstellen worden geladen")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        researcher.page().locator(".pick:has-text('" + words + "')").first().click();
        researcher
                .page()
                .locator(".queue > [aria-current]:has-text('" + words + "')")
                .waitFor();
    }

    /** Presses a key once the chosen proposal has the focus. */
    private static void key(Colleague researcher, String key) {
        researcher.page().locator(".queue > [aria-current]:focus").waitFor();
        researcher.page().keyboard().press(key);
    }

    private static String chosen(Colleague researcher) {
        var chosen = researcher.page().locator(".queue > [aria-current]:focus");
        chosen.waitFor();
        return chosen.innerText().replaceFirst("(?s)^(Overgenomen|Weer open)[^\n]*\n+", "");
    }

    static String letter() throws IOException {
        try (var source = IntakeBrowserTest.class.getResourceAsStream("/register/kst-31015-221/source.txt")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
