package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found and what changed, on pages. */
class SearchPagesTest {

    private final Site site = new Site();

    @Test
    void marksWhatWasFoundAndLeadsToIt() {
        assertThat(site.get("/nl/zoeken/?q=slachtofferschap").body())
                .contains("href=\"/nl/aanbevelingen/slachtoffermonitor-mensenhandel-2015-2019/1\"")
                .contains("<mark>slachtofferschap</mark>")
                .contains("aanbeveling</span>", "16 oktober 2020");
    }

    @Test
    void leadsToTheLineOfADocument() {
        assertThat(site.get("/nl/zoeken/?q=%22voor+het+zomerreces+van+2021%22").body())
                .contains("/nl/documenten/kst-31015-221#regel-37");
    }

    @Test
    void keepsTheDayOfTheReader() {
        assertThat(site.get("/nl/zoeken/?q=slachtofferschap&per=2021-01-10").body())
                .contains("href=\"/nl/aanbevelingen/slachtoffermonitor-mensenhandel-2015-2019/1?per=2021-01-10\"")
                .contains("<input type=\"hidden\" name=\"per\" value=\"2021-01-10\">");
    }

    @Test
    void offersHelpWhenNothingIsFound() {
        assertThat(site.get("/nl/zoeken/?q=kwikzilverfabriek").body()).contains("Niets gevonden", "Alle aanbevelingen");
        assertThat(site.get("/nl/zoeken/?q=de").body()).contains("Hier is niets om naar te zoeken");
        assertThat(site.get("/nl/zoeken/").body()).contains("Zo zoekt u");
    }

    @Test
    void showsWhatWasTypedAsText() {
        assertThat(site.get("/nl/zoeken/?q=%3Cscript%3Ealert(1)%3C/script%3E").body())
                .doesNotContain("<script>")
                .contains("&lt;script&gt;");
    }

    @Test
    void listsWhatChangedSinceADay() {
        assertThat(site.get("/nl/wijzigingen/?sinds=2020-01-01").body())
                .contains("Wijzigingen sinds 1 januari 2020", "Toegevoegd: ", "Eerdere wijzigingen");
        assertThat(site.get("/nl/wijzigingen/?sinds=2199-01-01").body()).contains("is er niets veranderd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nl/wijzigingen/?sinds=gisteren", "/nl/wijzigingen/?na=niets", "/nl/zoeken/?q=zorg&na=niets"})
    void refusesAnAddressThatMakesNoSense(String address) {
        assertThat(site.get(address).status()).isEqualTo(400);
    }
}
