package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages say of where something stands, on the register of the first documents. */
class StandingPagesTest {

    private static final String FIRST = "/nl/aanbevelingen/slachtoffermonitor-mensenhandel-2015-2019/1";
    private static final String SECOND = "/nl/aanbevelingen/slachtoffermonitor-mensenhandel-2015-2019/2";

    private final Site site = new Site();

    @Test
    void saysInOneSentenceWhereARecommendationStandsByWhomSinceWhenAndOnWhatProof() {
        assertThat(plain(FIRST))
                .contains("Het kabinet antwoordde (11 januari 2021): aanbeveling overgenomen, blijkens")
                .contains("de Rapporteur gaf nog geen oordeel");
        assertThat(plain(SECOND))
                .contains("Het kabinet meldde (11 januari 2021): in uitvoering, meldt het kabinet, blijkens");
    }

    @Test
    void saysBeforeTheLetterThatNobodyAnswered() {
        assertThat(plain(FIRST + "?per=2021-01-10"))
                .contains("Het kabinet heeft nog niet geantwoord op deze aanbeveling (16 oktober 2020)")
                .contains("Geen reactie sinds 86 dagen, gerekend vanaf 16 oktober 2020.");
    }

    @Test
    void putsTheFourSeriesBesideEachOtherWithWhatEachMeans() {
        assertThat(site.get(FIRST).body())
                .contains(
                        "Kabinetsreactie</h3>", "Uitvoering volgens het kabinet</h3>", "Oordeel van de Rapporteur</h3>")
                .contains("Afsluiting</h3>", "Niet afgesloten")
                .contains(
                        "href=\"/nl/methode/#reactie-overgenomen\"", "href=\"/nl/methode/#oordeel-nog-geen-oordeel\"");
    }

    @Test
    void countsSilenceFromTheDayOfTheLastMessage() {
        assertThat(plain(FIRST + "?per=2021-08-11"))
                .contains("Geen bericht sinds 212 dagen, gerekend vanaf 11 januari 2021.");
    }

    @Test
    void tellsOfEachPromiseItsWordsItsDaysAndWhatTookItsPlace() {
        assertThat(plain(FIRST))
                .contains("Van de 7 toezeggingen en maatregelen bij deze aanbeveling")
                .containsPattern("uiterlijk voor het zomerreces van 2021 uiterlijk 8 juli 2021")
                .contains("vervangen door", "in de plaats van");
    }

    @Test
    void namesEverySourceAndWhereToReportAnError() {
        assertThat(site.get(FIRST).body())
                .contains("<h2 id=\"bronnen\">Bronnen</h2>", "href=\"/nl/contact/\"", "Een fout gezien?");
    }

    @Test
    void opensWithFourNumbersThatLeadToTheirLists() {
        assertThat(site.get("/nl/").body())
                .contains(
                        "href=\"/nl/aanbevelingen/genummerd/ja/\"",
                        "href=\"/nl/aanbevelingen/?uitvoering=uitgevoerd&amp;genummerd=ja\"")
                .contains("toezeggingen over de termijn", "genummerde aanbevelingen zonder kabinetsreactie")
                .contains("Laatst gewijzigd", "In de komende 90 dagen loopt geen termijn af", "<svg class=\"chart\"");
    }

    @Test
    void showsTheDeadlinesOfTheNextNinetyDays() {
        assertThat(site.get("/nl/?per=2021-06-10").body())
                .contains("zomerreces")
                .doesNotContain("loopt geen termijn af");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/",
                "/en/grafieken/",
                "/en/grafieken/termijnen/",
                "/en/rapporten/",
                "/en/rapporten/slachtoffermonitor-mensenhandel-2015-2019",
                "/en/ministeries/",
                "/en/ministeries/mnre1058",
                "/en/themas/",
                "/en/themas/MENSENHANDEL/",
                "/en/methode/",
                "/en/over/",
                "/en/toegankelijkheid/",
                "/en/privacy/",
                "/en/contact/",
                "/en/aanbevelingen/slachtoffermonitor-mensenhandel-2015-2019/1",
            })
    void isThereInEnglishToo(String address) {
        assertThat(site.get(address).status()).isEqualTo(200);
        assertThat(site.get(address).body())
                .contains("<html lang=\"en\"")
                .doesNotContain("<a href=\"/nl/toezeggingen/");
    }

    /** The words of a page, without its markup. */
    private String plain(String address) {
        return site.get(address).body().replaceAll("<[^>]+>", "").replaceAll("\\s+", " ");
    }
}
