package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.ADMINISTRATOR;
import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.opvolgmonitor.api.Alongside;
import nl.opvolgmonitor.api.browser.Chromium;
import nl.opvolgmonitor.domain.account.AccessToken;
import nl.opvolgmonitor.domain.account.AccessTokens;
import nl.opvolgmonitor.domain.backup.BackupBook;
import nl.opvolgmonitor.domain.backup.Manifest;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Judging, publishing and managing at the workplace, in a browser, as in production. */
@Alongside
class ManageBrowserTest {

    private static final String FIRST = "slachtoffermonitor-mensenhandel-2015-2019/1";

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
    void putsASignalAsideWithAReasonUntilADay() {
        try (var researcher = new Colleague(workplace, RESEARCHER, chromium)) {
            researcher.open("/werk/record/kst-31015-221/m2").sees("Een signaal is geen oordeel");
            researcher.page().locator("om-signal summary").first().click();
            researcher.page().locator("om-signal input[name=reden]").first().fill("Besproken met het ministerie");
            researcher.press("Leg weg").sees("Vul in waarom, en tot en met welke dag.");
            researcher.page().locator("om-signal input[name=tot]").first().fill("2099-01-01");
            researcher.press("Leg weg").sees("Weggelegd tot en met 1 januari 2099: Besproken met het ministerie");

            researcher.open("/werk/signalen/?weggelegd=ja").sees("1 signaal, weggelegd");
        }
    }

    @Test
    void showsTheFourSeriesBesideAJudgement() {
        try (var researcher = new Colleague(workplace, RESEARCHER, chromium)) {
            researcher
                    .open("/werk/nieuw/oordeel-van-de-rapporteur?recommendation=" + FIRST)
                    .sees("Waar de aanbeveling staat")
                    .sees("overgenomen");

            assertThat(researcher.text())
                    .contains("Wat het kabinet antwoordde", "Wat de uitvoerder meldt", "Wat de Rapporteur oordeelt");
        }
    }

    @Test
    void changesTheThemeOfManyRecordsAfterALook() {
        try (var researcher = new Colleague(workplace, RESEARCHER, chromium)) {
            researcher.open("/werk/beheer/veel/").select("Soort", "aanbeveling");
            researcher
                    .type("Records met deze woorden", "mensenhandel")
                    .press("Zoek")
                    .sees("gevonden");
            researcher
                    .press("Kies alle")
                    .page()
                    .locator("#to")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            researcher
                    .press("Laat zien wat er verandert")
                    .page()
                    .locator("om-many h2")
                    .waitFor();
            researcher
                    .type("Waarom", "Zelfde thema")
                    .page()
                    .locator("om-many form button[type=submit]")
                    .last()
                    .click();

            researcher.sees("vastgelegd als concept.");
            researcher
                    .page()
                    .locator("td[data-label=Uitkomst]:text-is('vastgelegd')")
                    .first()
                    .waitFor();
        }
    }

    @Test
    void readsASpreadsheetOnTrialFirst() {
        var sheet = "key;name\nverzonnen/persoon-uit-blad;Verzonnen Persoon\n";
        try (var researcher = new Colleague(workplace, RESEARCHER, chromium)) {
            researcher.open("/werk/beheer/importeren/");
            researcher
                    .page()
                    .locator("#bestand")
                    .setInputFiles(new FilePayload("person.csv", "text/csv", sheet.getBytes(StandardCharsets.UTF_8)));
            researcher.press("Probeer het eerst").sees("Proef: 1 nieuw");
            assertThat(workplace.bean(Ledger.class).states(Set.of(new Key("verzonnen/persoon-uit-blad"))))
                    .isEmpty();

            researcher.press("Lees het bestand in").sees("Ingelezen: 1 nieuw");
        }
    }

    @Test
    void saysWhereASpreadsheetIsWrong() {
        try (var researcher = new Colleague(workplace, RESEARCHER, chromium)) {
            researcher
                    .open("/werk/beheer/importeren/")
                    .press("Probeer het eerst")
                    .sees("Kies eerst een bestand.");
            researcher
                    .page()
                    .locator("#bestand")
                    .setInputFiles(new FilePayload(
                            "person.csv", "text/csv", "key;name\nGEEN SLEUTEL;\n".getBytes(StandardCharsets.UTF_8)));

            researcher.press("Probeer het eerst").sees("Blad person, rij 2");
        }
    }

    @Test
    void showsATokenOnce() {
        try (var administrator = new Colleague(workplace, ADMINISTRATOR, chromium)) {
            administrator.open("/werk/beheer/tokens/").sees("U hebt nog geen token.");
            administrator.press("Maak een token").sees("Een naam");
            administrator.type("Naam", "weekoverzicht").press("Maak een token").sees("het wordt alleen nu getoond");

            administrator.open("/werk/beheer/tokens/").sees("weekoverzicht");
            assertThat(administrator.text()).doesNotContain("om_");
        }
    }

    @Test
    void showsTheTokensOfEveryoneToWhoManagesThem() {
        var now = Instant.now();
        var token = new AccessToken(
                UUID.randomUUID(), "maandcijfers", RESEARCHER.readingOnly(), now, now.plusSeconds(3_600), null, null);
        workplace.bean(AccessTokens.class).add(token, "ab".repeat(32));
        try (var administrator = new Colleague(workplace, ADMINISTRATOR, chromium)) {
            administrator.open("/werk/beheer/uitgegeven/").sees("maandcijfers");
            var row = administrator.page().locator("om-issued-tokens tr:has-text('maandcijfers')");
            assertThat(row.innerText()).contains(RESEARCHER.subject(), "onderzoeker", "nooit");

            administrator.page().onceDialog(Dialog::accept);
            row.locator("button").click();
            row.getByText("ingetrokken").waitFor();
            assertThat(row.innerText()).contains("ingetrokken");
        }
    }

    @Test
    void findsWhoDidWhat() {
        workplace.get(EDITOR, "/werk/audit.csv");
        try (var administrator = new Colleague(workplace, ADMINISTRATOR, chromium)) {
            administrator.open("/werk/beheer/audit/").sees("Neem mee als CSV");
            administrator.page().locator("#handeling").selectOption("exportAuditTrail");
            administrator.press("Zoek").sees("1 handeling,");
            assertThat(administrator.page().locator("om-audit tbody").innerText())
                    .contains("handelingen meegenomen")
                    .doesNotContain("exportAuditTrail");

            assertThat(administrator.page().locator("a[download]").getAttribute("href"))
                    .isEqualTo("/werk/audit.csv?handeling=exportAuditTrail");
        }
    }

    @Test
    void warnsUntilThereIsABackup() {
        var head = "0123456789abcdef".repeat(4);
        try (var administrator = new Colleague(workplace, ADMINISTRATOR, chromium)) {
            administrator.open("/werk/beheer/").sees("Er is nog nooit een reservekopie gemaakt.");

            workplace
                    .bean(BackupBook.class)
                    .made(
                            new Manifest(1, "proef", "035", Instant.now(), "18", 7, head, List.of()),
                            "kopie.zip",
                            2_500_001);
            administrator.open("/werk/beheer/reservekopie/").sees("kopie.zip (2,5 MB)");
            assertThat(administrator.text()).contains(head).doesNotContain("Waarschuw de beheerder");
        }
    }

    @Test
    void setsWhatSignalsGoByWithAReason() {
        try (var editor = new Colleague(workplace, EDITOR, chromium)) {
            editor.open("/werk/beheer/signalen/").sees("Wat nu geldt");
            editor.type("Waarde", "100").press("Stel in").sees("Vul een waarde en een reden in.");
            editor.type("Waarom (wordt openbaar)", "Afgesproken met de Kamer").press("Stel in");

            editor.sees("Wat er veranderde");
            assertThat(editor.text()).contains("Afgesproken met de Kamer");
        }
    }

    @Test
    void keepsTheListOfThemes() {
        try (var administrator = new Colleague(workplace, ADMINISTRATOR, chromium)) {
            administrator
                    .open("/werk/beheer/themas/")
                    .sees("MIGRATIE")
                    .type("Nederlandse naam", "Nazorg")
                    .press("Voeg toe")
                    .sees("Vul de Engelse naam in");
            administrator.type("Engelse naam", "Aftercare").press("Voeg toe").sees("Toegevoegd");
            var row = administrator
                    .page()
                    .locator("om-terms table:has(caption:text-is('Thema’s')) tr:has(code:text-is('NAZORG'))");
            row.getByText("Wijzig").first().click();
            administrator.type("Nederlandse naam", "Hulp achteraf").type("Waarom (wordt openbaar)", "duidelijker");
            administrator.page().locator("om-terms form button[type=submit]").click();
            administrator.sees("de naam staat nu overal zo");
            row.getByText("Beëindig").first().click();
            administrator.type("Waarom (wordt openbaar)", "niet meer nodig");
            administrator.page().locator("om-terms form button[type=submit]").click();
            administrator.sees("records die het hebben, houden het");

            assertThat(row.innerText()).contains("Hulp achteraf", "Aftercare", "tot en met", "Neem weer op");
            assertThat(administrator.text()).contains("Wat er veranderde", "niet meer nodig");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void isAccessibleAtBothWidths(int width) {
        var ways = Map.of(
                "/werk/signalen/",
                "signalen",
                "/werk/nieuw/oordeel-van-de-rapporteur?recommendation=" + FIRST,
                "Waar de aanbeveling staat",
                "/werk/beheer/organisaties/",
                "Ministerie van",
                "/werk/beheer/recessen/",
                "zomerreces",
                "/werk/beheer/importeren/",
                "Probeer het eerst",
                "/werk/beheer/veel/",
                "Wat u wijzigt",
                "/werk/beheer/koppeling/",
                "Gevolgde dossiers",
                "/werk/beheer/reservekopie/",
                "Laatste reservekopie",
                "/werk/beheer/signalen/",
                "Wat nu geldt",
                "/werk/beheer/audit/",
                "de laatste eerst");
        try (var editor = new Colleague(workplace, EDITOR, chromium, width);
                var administrator = new Colleague(workplace, ADMINISTRATOR, chromium, width)) {
            ways.forEach((path, words) -> editor.open(path).sees(words).findsThePageGood(width));
            List.of(
                            "/werk/beheer/gebruikers/",
                            "/werk/beheer/themas/",
                            "/werk/beheer/tokens/",
                            "/werk/beheer/uitgegeven/")
                    .forEach(path -> administrator.open(path).findsThePageGood(width));
        }
    }
}
