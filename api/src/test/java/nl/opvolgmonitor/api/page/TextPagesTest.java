package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.ui.method.Meanings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that explain, over HTTP. */
class TextPagesTest {

    private final Site site = new Site();

    @ParameterizedTest
    @CsvSource({
        "/nl/over/, Over de Opvolgmonitor",
        "/nl/toegankelijkheid/, voldoet gedeeltelijk",
        "/nl/privacy/, geen cookies",
        "/nl/contact/, Een fout melden",
        "/nl/methode/, Wat elke stand betekent",
    })
    void saysWhatAReaderMayWantToKnow(String address, String words) {
        assertThat(site.get(address).status()).isEqualTo(200);
        assertThat(site.get(address).body()).containsIgnoringCase(words);
    }

    @Test
    void explainsEachStatusWhereALinkToItLeads() {
        var method = site.get("/nl/methode/").body();

        for (var meanings : Meanings.values()) {
            assertThat(meanings.all())
                    .allSatisfy(value -> assertThat(method).contains("id=\"" + Meanings.anchor(value) + "\""));
        }
        assertThat(Meanings.anchor(ResponseState.ACCEPTED)).isEqualTo("reactie-overgenomen");
        assertThat(Meanings.anchor(AssessmentState.NONE)).isEqualTo("oordeel-nog-geen-oordeel");
    }

    @Test
    void showsTheRecessesThatTurnWordsIntoDates() {
        assertThat(site.get("/nl/methode/").body()).contains("zomerreces 2021", "8 juli 2021");
    }

    @Test
    void saysThatNoAddressWasSetInsteadOfInventingOne() {
        assertThat(site.get("/nl/contact/").body())
                .contains("nog geen contactadres ingesteld")
                .doesNotContain("mailto:");
    }

    @Test
    void hasNothingBelowAPageOfText() {
        assertThat(site.get("/nl/privacy/meer/").status()).isEqualTo(404);
    }

    @Test
    void guessesWhatAReaderMayHaveMeant() {
        assertThat(site.get("/nl/aanbeveling/dublin/").body())
                .contains("Bedoelde u misschien", "href=\"/nl/aanbevelingen/\"", "value=\"aanbeveling dublin\"");
    }
}
