package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that gather recommendations by report, ministry and theme, on the register of the first documents. */
class GatheringPagesTest {

    private static final String REPORT = "/nl/rapporten/slachtoffermonitor-mensenhandel-2015-2019";

    private final Site site = new Site();

    @Test
    void tellsOfAReportWhereEachRecommendationStandsAndWhichLetterAnswersIt() {
        assertThat(site.get(REPORT).body())
                .contains("Slachtoffermonitor", "Aanbeveling 1", "Aanbeveling 3", "3 × Aanbeveling overgenomen")
                .contains("Het kabinet antwoordde na 87 dagen.", "De wet stelt geen termijn")
                .contains("href=\"/nl/documenten/kst-31015-221\"");
    }

    @Test
    void saysOfAReportOnADayBeforeTheLetterThatThereIsNone() {
        assertThat(site.get(REPORT + "?per=2021-01-10").body())
                .contains("Op deze dag staat er geen brief met een kabinetsreactie in het register.")
                .contains("3 × Nog geen reactie van het kabinet");
    }

    @Test
    void leadsFromThePermanentAddressOfAReportToItsPage() {
        assertThat(site.get("/id/slachtoffermonitor-mensenhandel-2015-2019").location())
                .isEqualTo(REPORT);
    }

    @Test
    void listsTheReportsWithTheDaysToTheResponse() {
        assertThat(site.get("/nl/rapporten/").body()).contains("href=\"" + REPORT + "\"", ">87<", "Van anderen");
    }

    @Test
    void tellsOfAMinistryWhatWasAskedAndWhatIsLate() {
        assertThat(site.get("/nl/ministeries/mnre1058").body())
                .contains("<h1>Ministerie van Justitie en Veiligheid</h1>", "kwam het middelste antwoord na 87 dagen")
                .contains(
                        "Termijn voorbij, zonder bewijs van nakoming",
                        "href=\"/nl/toezeggingen/?termijn=verstreken&amp;ministerie=");
    }

    @Test
    void listsTheMinistriesWithHowLongTheyTookToAnswer() {
        assertThat(site.get("/nl/ministeries/").body()).contains("Ministerie van Justitie en Veiligheid", "87 dagen");
    }

    @Test
    void gathersWhatIsAboutATheme() {
        assertThat(site.get("/nl/themas/").body()).contains("href=\"/nl/themas/MENSENHANDEL/\"");
        assertThat(site.get("/nl/themas/MENSENHANDEL/").body()).contains("aanbevelingen gaan hierover");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nl/rapporten/bestaat-niet",
                "/nl/ministeries/bestaat-niet",
                "/nl/ministeries/nationaal-rapporteur",
                "/nl/themas/bestaat-niet/",
            })
    void hasNoPageOfWhatIsNotThere(String address) {
        assertThat(site.get(address).status()).isEqualTo(404);
    }
}
