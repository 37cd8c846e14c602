package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.PARLIAMENT;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import java.util.regex.Pattern;
import nl.opvolgmonitor.api.Alongside;
import nl.opvolgmonitor.api.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The workplace in a browser, as it runs in production: it asks the server only what the build wrote down. */
@Alongside
class WorkplaceBrowserTest {

    private static final String QUOTE =
            "is mensenhandel een zeer ernstig delict, dat grote ontwrichtende effecten heeft op het leven van slachtoffers.";

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
    void leadsARecommendationFromAFormToThePublicByTwoPeople() {
        try (var researcher = researcher();
                var editor = new Colleague(workplace, EDITOR, chromium)) {
            var key = register(researcher, "Bescherm slachtoffers ook na het strafproces");
            assertThat(researcher.text())
                    .contains("Concept", "ernstig delict", "Bescherm slachtoffers ook na het strafproces");

            researcher.press("Dien in ter controle").sees("een ander beoordeelt het");
            editor.open("/werk/controle/").sees("Bescherm slachtoffers ook na het strafproces");
            editor.page()
                    .getByLabel("Kies Bescherm slachtoffers ook na het strafproces")
                    .check();
            editor.press("Publiceer").sees("1 record gepubliceerd.");

            assertThat(workplace.get("/nl/aanbevelingen/" + key))
                    .contains("Bescherm slachtoffers ook na het strafproces");
        }
    }

    @Test
    void handsInEverythingAtOnceAndChoosesAllOfIt() {
        try (var researcher = researcher();
                var editor = new Colleague(workplace, EDITOR, chromium)) {
            register(researcher, "Volg de geldstromen");
            register(researcher, "Deel wat bekend is");
            researcher.open("/werk/").page().locator("om-submit-many button").click();
            researcher.sees("ingediend ter controle").sees("U hebt geen concepten.");

            editor.open("/werk/controle/").sees("Deel wat bekend is");
            editor.page()
                    .getByLabel(Pattern.compile("^Kies alle \\d+ hieronder$"))
                    .check();
            assertThat(editor.page().locator(".review li input:not(:checked)").count())
                    .isZero();
            assertThat(editor.page().locator(".review section > h2").allInnerTexts())
                    .anyMatch(each -> each.startsWith("Brief van de Staatssecretaris"));
            editor.findsThePageGood(1280);

            register(researcher, "Leer van elkaar");
            researcher.press("Dien in ter controle").sees("een ander beoordeelt het");
            editor.follow("Controle").sees("Leer van elkaar");
        }
    }

    @Test
    void proposesAKeyThatCanBeOne() {
        try (var researcher = researcher()) {
            researcher
                    .open("/werk/nieuw/deelname-van-de-rapporteur")
                    .type("Waaraan, letterlijk", "expertmeetings van JenV en CKM")
                    .sees("Bewaard om");

            assertThat(researcher.page().locator("#sleutel-hulp .key").innerText())
                    .matches("deelname-van-de-rapporteur-[a-z0-9]+");
        }
    }

    @Test
    void saysWhatIsMissingAndLeadsThere() {
        try (var researcher = researcher()) {
            researcher.open("/werk/nieuw/motie").press("Leg vast als concept").sees("Dit is nog niet verstuurd");

            assertThat(researcher.page().evaluate("document.activeElement.className"))
                    .asString()
                    .contains("faults");
            researcher.follow("Vul in: Titel");
            assertThat(researcher.page().evaluate("document.activeElement.id")).isEqualTo("veld-title");
        }
    }

    @Test
    void keepsWhatIsTypedThroughAReloadAndForNobodyElse() {
        try (var researcher = researcher();
                var editor = new Colleague(workplace, EDITOR, chromium)) {
            researcher
                    .open("/werk/nieuw/bevinding")
                    .type("Waarover", "Half getypt over aangiften")
                    .sees("Bewaard om");
            researcher.page().reload();

            researcher.sees("wat u eerder typte");
            assertThat(researcher.field("Waarover").inputValue()).isEqualTo("Half getypt over aangiften");
            assertThat(editor.open("/werk/").sees("Te publiceren").text()).doesNotContain("Nieuw: bevinding");
            researcher.open("/werk/").sees("Nieuw: bevinding");
            researcher.page().locator("li:has-text('Nieuw: bevinding') button").click();
            researcher.page().locator("a:has-text('Nieuw: bevinding')").waitFor(gone());
        }
    }

    @Test
    void keepsWhatIsTypedWhileTheServerCannotBeReached() {
        try (var researcher = researcher()) {
            researcher.open("/werk/nieuw/gebeurtenis").sees("Bewijs");
            researcher.page().route("**/werk/graphql", Route::abort);
            researcher.type("Naam", "Een bijeenkomst").sees("Nog niet bewaard");

            researcher.page().unroute("**/werk/graphql");
            researcher.sees("Bewaard om");
            researcher.page().reload();
            assertThat(researcher.sees("wat u eerder typte").field("Naam").inputValue())
                    .isEqualTo("Een bijeenkomst");
        }
    }

    @Test
    void losesNothingWhenASessionEnds() {
        try (var researcher = researcher()) {
            researcher.open("/werk/nieuw/persoon").sees("Bewijs");
            workplace.signOut(RESEARCHER);
            researcher.type("Naam", "Verzonnen Persoon").sees("Uw aanmelding is geëindigd");

            researcher.press("Ik ben weer aangemeld").sees("U bent nog niet aangemeld");
            researcher.signIn();
            researcher.press("Ik ben weer aangemeld").sees("Bewaard om");
            assertThat(researcher.field("Naam").inputValue()).isEqualTo("Verzonnen Persoon");
        }
    }

    @Test
    void warnsBeforeASessionEnds() {
        try (var researcher = researcher()) {
            researcher.page().clock().install();
            // An answer that comes after the time was moved counts as something one did.
            researcher.open("/werk/invoer/").sees("Bronnen").page().waitForLoadState(LoadState.NETWORKIDLE);
            researcher.page().clock().fastForward("25:00");
            researcher.sees("Uw aanmelding eindigt over").findsThePageGood(1280);

            researcher.press("Blijf aangemeld");
            researcher.page().locator("dialog.session").waitFor(gone());
        }
    }

    @Test
    void letsTwoEditorsKeepBothTheirChanges() {
        try (var researcher = researcher();
                var editor = new Colleague(workplace, EDITOR, chromium)) {
            var key = register(researcher, "Breng hulp dichterbij");
            researcher.open("/werk/wijzig/" + key).type("Tekst", "Breng hulp dichterbij voor kinderen");
            editor.open("/werk/wijzig/" + key).type("Tekst", "Breng hulp veel dichterbij");
            editor.type("Bladzijde (mag leeg)", "59");
            editor.press("Leg vast als concept").sees("versie 2");

            researcher.press("Leg vast als concept").sees("Iemand anders heeft dit intussen gewijzigd");
            researcher.findsThePageGood(1280);
            researcher.page().locator("dialog label:has-text('Van u:')").click();
            researcher.press("Verstuur opnieuw").sees("Wat erin staat");

            assertThat(researcher.text()).contains("Breng hulp dichterbij voor kinderen", "59");
        }
    }

    @Test
    void saysThatTheRecordToChangeIsNotThere() {
        try (var researcher = researcher()) {
            researcher.open("/werk/wijzig/bestaat-niet").sees("Het record bestaat-niet is er niet");
        }
    }

    @Test
    void takesNothingBackThatCameAfterADraft() {
        try (var researcher = researcher();
                var editor = new Colleague(workplace, EDITOR, chromium)) {
            var key = register(researcher, "Vergroot de capaciteit");
            researcher
                    .open("/werk/wijzig/" + key)
                    .type("Tekst", "Vergroot de capaciteit nu")
                    .sees("Bewaard om");
            editor.open("/werk/wijzig/" + key).type("Bladzijde (mag leeg)", "77");
            editor.press("Leg vast als concept").sees("Wat erin staat");
            researcher.page().reload();

            researcher.sees("wat u eerder typte").press("Leg vast als concept").sees("Alleen de ander wijzigde");
            researcher.press("Verstuur opnieuw").sees("Wat erin staat");

            assertThat(researcher.text()).contains("Vergroot de capaciteit nu", "77");
        }
    }

    @Test
    void readsTheWordsOfADeadlineWhileOneTypes() {
        try (var researcher = researcher()) {
            researcher.open("/werk/nieuw/termijn").sees("Bewijs");
            researcher.page().locator("#veld-raw").fill("voor 1 juli 2027");

            researcher.sees("Leest als:");
            researcher.press("Neem deze lezing over");
            assertThat(researcher.page().locator("#veld-latest").inputValue()).startsWith("2027-0");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void isAccessibleAtBothWidths(int width) {
        try (var editor = new Colleague(workplace, EDITOR, chromium, width)) {
            var ways = Map.of(
                    "/werk/", "Te publiceren",
                    "/werk/invoer/", "Bronnen",
                    "/werk/zoeken/?q=mensenhandel", "record",
                    "/werk/controle/", "Controle",
                    "/werk/publiceren/", "Sindsdien openbaar",
                    "/werk/beheer/", "Bewaarde zoekvragen",
                    "/werk/nieuw/toezegging", "Leg vast als concept",
                    "/werk/nieuw/termijn", "Leg vast als concept",
                    "/werk/record/kst-31015-221", "Wat erin staat",
                    "/werk/wijzig/kst-31015-221", "Leg vast als concept");
            ways.forEach((path, words) -> editor.open(path).sees(words).findsThePageGood(width));
        }
    }

    @Test
    void readsACitationWhileOneTypes() {
        try (var researcher = researcher()) {
            researcher
                    .open("/werk/nieuw/document")
                    .type("Vindplaats (mag leeg)", "Kamerstuk 31015, nr. 221")
                    .sees("Kamerstuk 31 015, nr. 221");

            researcher.press("Neem deze lezing over");
            assertThat(researcher.page().locator("#veld-citationKey").inputValue())
                    .isEqualTo("kst-31015-221");
        }
    }

    @Test
    void saysWhileOneTypesWhatIsInTheRegisterAlready() {
        try (var researcher = researcher()) {
            var text = researcher.open("/werk/nieuw/aanbeveling").page().locator("#veld-text");
            text.fill("Verbeter het inzicht in slachtofferschap van buitenlandse slachtoffers met een Dublinstatus");
            researcher.sees("Staat dit er al?");
            assertThat(researcher.page().locator("om-alike a").first().getAttribute("href"))
                    .contains("slachtoffermonitor-mensenhandel-2015-2019");

            text.fill("Onderzoek de gevolgen van digitale werving voor jongeren in de jeugdhulp");
            researcher.page().locator("om-alike li").first().waitFor(gone());
        }
    }

    @Test
    void showsThePublicPageBesideTheRecord() {
        try (var editor = new Colleague(workplace, EDITOR, chromium)) {
            editor.open("/werk/record/kst-31015-221").sees("De openbare pagina");
            editor.page().locator("details.preview > summary").press("Enter");

            assertThat(editor.page()
                            .frameLocator("details.preview iframe")
                            .locator("h1")
                            .innerText())
                    .contains("Staatssecretaris");
        }
    }

    @Test
    void goesEverywhereByKeys() {
        try (var researcher = researcher()) {
            researcher.open("/werk/").page().keyboard().press("?");
            researcher.sees("Naar Controle").page().keyboard().press("Escape");
            researcher.page().locator("dialog[aria-labelledby=sneltoetsen]").waitFor(gone());
            researcher.page().keyboard().press("g");
            researcher.page().keyboard().press("c");
            researcher.page().locator("h1:text-is('Controle')").waitFor();
            PlaywrightAssertions.assertThat(researcher.page()).hasTitle(Pattern.compile("^Controle"));
        }
    }

    @Test
    void offersParliamentNothingThatIsNotItsOwn() {
        try (var parliament = new Colleague(workplace, PARLIAMENT, chromium)) {
            parliament.open("/werk/");

            assertThat(parliament.page().locator("nav").innerText()).doesNotContain("Invoer", "Controle", "Publiceren");
            assertThat(parliament.text()).contains("wat openbaar is");
        }
    }

    @ParameterizedTest
    @CsvSource({"query, alleen haar eigen vragen", "documentId, een andere versie van de werkplek"})
    void answersNoQuestionOfItsOwnMaking(String member, String sentence) {
        try (var researcher = researcher()) {
            var answer = researcher.open("/werk/").page().evaluate("""
                    async member => (await fetch('/werk/graphql', {method: 'POST', body: JSON.stringify({[member]: '{me{office}}'}),
                        headers: {'Content-Type': 'application/json', 'X-Opvolgmonitor': '1'}})).text()""", member);

            assertThat(answer).asString().contains(sentence);
        }
    }

    private static Colleague researcher() {
        return new Colleague(workplace, RESEARCHER, chromium);
    }

    /** Registers a recommendation on proof, and gives its key. */
    private static String register(Colleague who, String text) {
        who.open("/werk/nieuw/aanbeveling").sees("Bewijs");
        who.select("Vorm", "Advies")
                .type("Tekst", text)
                .choose("Gepubliceerd in", "Kamerstuk 31 015, nr. 221", "kst-31015-221");
        who.choose("Document", "kst-31015-221", "kst-31015-221").type("Letterlijke woorden", QUOTE);
        who.press("Leg vast als concept").sees("Vastgelegd als concept");
        who.sees("Wat erin staat");
        return who.page().url().replaceFirst(".*/werk/record/", "");
    }

    private static com.microsoft.playwright.Locator.WaitForOptions gone() {
        return new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
    }
}
