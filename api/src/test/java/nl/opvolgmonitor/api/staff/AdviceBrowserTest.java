package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.opvolgmonitor.api.Alongside;
import nl.opvolgmonitor.api.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The advice on 22 February 2022 in a browser: a researcher writes it, an editor fixes it, anybody reads it. */
@Alongside
class AdviceBrowserTest {

    private static final String REPORT = "slachtoffermonitor-mensenhandel-2015-2019";
    private static final String ID = "opvolgadvies-2022";
    private static final String AT_WORK = "/werk/adviezen/" + ID + "/";
    private static final String REASON = "De termijn is voorbij en bewijs ontbreekt.";
    private static final String REPLY = "Het onderzoek is vertrouwelijk gedeeld.";
    private static final List<Integer> WIDTHS = List.of(320, 1280);

    private static Workplace workplace;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        workplace = new Workplace(Map.of("opvolgmonitor.trusted-documents", true));
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        chromium.close();
        workplace.close();
    }

    @Test
    void leadsAnAdviceFromTheRegisterToThePublicByTwoPeople() {
        try (var researcher = new Colleague(workplace, RESEARCHER, chromium);
                var editor = new Colleague(workplace, EDITOR, chromium)) {
            begins(researcher);
            decides(researcher);
            refusesAFigureThatIsNotThere(researcher);
            writes(researcher);
            losesNothingWhenAnotherWrites(researcher);
            hearsTheMinistry(researcher);
            isNotOfferedToWhoWroteIt(researcher);
            isGoodAtWork();
            fixes(editor);
            publishes(editor);
        }
        isGoodForThePublic();
        isReadWithoutScripts();
        isPrinted();
    }

    private static void begins(Colleague researcher) {
        researcher.open("/werk/adviezen/").sees("Er is nog geen advies.");
        researcher.press("Maak een opzet").sees("Vul een naam in het adres, een titel en een peildatum in.");
        researcher.type("Titel", "Opvolging van de Slachtoffermonitor").type("Naam in het adres", ID);
        researcher.type("Peildatum", "2022-02-22").choose("Rapport of stuk (mag leeg)", "Slachtoffermonitor", REPORT);
        researcher.press("Maak een opzet").sees("het register heeft een opzet gemaakt");

        assertThat(items(researcher).count()).isEqualTo(3);
    }

    private static void decides(Colleague researcher) {
        for (var item : items(researcher).all()) {
            item.locator("select[name=soort]").selectOption("ASK_EVIDENCE");
            item.locator("textarea[name=reden]").fill(REASON);
            item.locator("button[type=submit]").click();
            item.locator("summary:has-text('Advies: ')").waitFor();
        }
        directs(researcher, items(researcher).first());
    }

    /** Whom the first is directed at is chosen by name, and is still there when one comes back. */
    private static void directs(Colleague researcher, Locator item) {
        item.locator("summary").click();
        item.locator("[role=combobox]").fill("Asiel");
        item.locator("[role=option]:visible:has-text('Ministerie van Asiel en Migratie')")
                .click();
        item.locator("button[type=submit]").click();
        researcher.sees("Het advies over deze aanbeveling is bewaard.").open(AT_WORK);
        items(researcher).first().locator("summary").click();

        items(researcher).first().getByText("mnre1162").waitFor();
    }

    private static void refusesAFigureThatIsNotThere(Colleague researcher) {
        var summary = researcher.page().locator("#woorden-SUMMARY");
        summary.fill("Het zijn er {geteld}.");
        save(summary);

        researcher.sees("Er is geen cijfer {geteld}; wel: {aanbevelingen}");
        assertThat(summary.inputValue()).isEqualTo("Het zijn er {geteld}.");
        assertThat(researcher.page().locator(".flag[role=alert]").boundingBox().y)
                .as("the refusal is in sight")
                .isBetween(0.0, 850.0);
    }

    private static void writes(Colleague researcher) {
        var summary = researcher.page().locator("#woorden-SUMMARY");
        summary.fill("Het zijn er {aanbevelingen}.\n\nVan geen is bewijs.");
        save(summary);
        researcher.sees("Geschreven door het bureau.");

        shown(researcher)
                .page()
                .frameLocator(".preview iframe")
                .getByText("Het zijn er 3.")
                .waitFor();
    }

    private static void losesNothingWhenAnotherWrites(Colleague researcher) {
        var method = researcher.page().locator("#woorden-METHOD");
        method.fill("Mijn werkwijze.");
        try (var other = new Colleague(workplace, RESEARCHER, chromium)) {
            var theirs = other.open(AT_WORK).page().locator("#woorden-METHOD");
            theirs.fill("Van een ander.");
            save(theirs);
            other.sees("De tekst is bewaard.");
        }
        save(method);

        researcher.sees("Iemand anders heeft dit intussen gewijzigd");
        assertThat(method.inputValue()).isEqualTo("Mijn werkwijze.");
        researcher.page().getByText("Zo staat het nu bewaard: Werkwijze").click();
        researcher.sees("Van een ander.");
        save(method);
        researcher.sees("De tekst is bewaard.");
        assertThat(method.inputValue()).isEqualTo("Mijn werkwijze.");
    }

    private static void hearsTheMinistry(Colleague researcher) {
        researcher.type("Reageren kan tot en met", "2022-04-01").press("Leg voor");
        researcher.sees("Voorgelegd; reageren kan tot en met 1 april 2022.");
        researcher.page().locator("summary:text-is('Registreer een reactie')").click();
        researcher.choose("Ministerie", "Justitie", "mnre1058").type("Reactie, letterlijk", REPLY);
        researcher.page().locator("#over").selectOption(REPORT + "/1");
        researcher
                .type("Ontvangen op", "2022-03-20")
                .press("Registreer")
                .sees("Reactie 1: Ministerie van Justitie en Veiligheid");
        researcher.sees("Nog niet verwerkt.").type("Toelichting", "Toegevoegd aan de feiten.");
        researcher.page().locator(".reply button[type=submit]").click();

        researcher.sees("Reactie 1 is verwerkt.");
        assertThat(researcher.field("Toelichting").inputValue()).isEqualTo("Toegevoegd aan de feiten.");
    }

    private static void isNotOfferedToWhoWroteIt(Colleague researcher) {
        researcher.open(AT_WORK).sees("Een tweede persoon, een redacteur die er niets aan schreef");

        assertThat(researcher.page().locator("button:text-is('Stel vast')").count())
                .isZero();
    }

    private static void isGoodAtWork() {
        for (var width : WIDTHS) {
            try (var researcher = new Colleague(workplace, RESEARCHER, chromium, width)) {
                researcher.open("/werk/adviezen/").sees("Begin een advies").findsThePageGood(width);
                researcher.open(AT_WORK).sees("Zo leest het");
                researcher
                        .page()
                        .evaluate("document.querySelectorAll('main details').forEach(each => each.open = true)");
                shown(researcher).findsThePageGood(width);
            }
        }
    }

    /** A frame that nobody came near has no page yet, and cannot be looked into. */
    private static Colleague shown(Colleague who) {
        who.page().locator(".preview iframe").scrollIntoViewIfNeeded();
        who.page().frameLocator(".preview iframe").locator("h1").waitFor();
        return who;
    }

    private static void fixes(Colleague editor) {
        editor.open("/werk/adviezen/").sees("u kunt dit vaststellen").follow("Opvolging van de Slachtoffermonitor");
        editor.press("Stel vast").sees("Vastgesteld: dit advies verandert niet meer.");

        shown(editor).findsThePageGood(1280);
        assertThat(editor.page().locator("#woorden-SUMMARY").count()).isZero();
    }

    private static void publishes(Colleague editor) {
        editor.open("/werk/publiceren/").sees("Kijk dit na");
        editor.page()
                .getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Publiceer editie \\d+")))
                .click();

        editor.sees("is gepubliceerd.");
    }

    private static void isGoodForThePublic() {
        for (var width : WIDTHS) {
            try (var reader = new Colleague(workplace, RESEARCHER, chromium, width)) {
                for (var language : List.of("nl", "en")) {
                    reader.open("/" + language + "/opvolgadviezen/").findsThePageGood(width);
                    reader.open(page(language)).sees(REPLY).findsThePageGood(width);
                }
            }
        }
    }

    private static void isReadWithoutScripts() {
        try (var reader = new Colleague(workplace, RESEARCHER, chromium)) {
            var told = reader.open(page("nl")).text();
            var plain = reader.page()
                    .context()
                    .browser()
                    .newContext(
                            new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900))
                    .newPage();
            plain.navigate(workplace.origin() + page("nl"));

            assertThat(plain.locator("main").innerText()).isEqualTo(told).contains(REASON, REPLY);
            plain.context().close();
        }
    }

    private static void isPrinted() {
        try (var reader = new Colleague(workplace, RESEARCHER, chromium)) {
            reader.open(page("nl")).page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(reader.text()).contains(REASON, REPLY, "Voetnoten").doesNotContain("Inhoud\n");
            assertThat(reader.page()
                            .locator(".top nav, .files, .paper .contents")
                            .all())
                    .noneMatch(Locator::isVisible);
        }
    }

    private static String page(String language) {
        return "/" + language + "/opvolgadviezen/" + ID + "/";
    }

    private static Locator items(Colleague researcher) {
        researcher.page().locator(".advice-item").first().waitFor();
        return researcher.page().locator(".advice-item");
    }

    private static void save(Locator words) {
        words.locator("xpath=ancestor::form").locator("button[type=submit]").click();
    }
}
