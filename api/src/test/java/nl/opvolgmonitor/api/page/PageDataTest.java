package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The data of a page, asked of the application. */
class PageDataTest {

    private final Site site = new Site();

    @ParameterizedTest
    @CsvSource({
        "/nl/aanbevelingen/slachtoffermonitor-mensenhandel-2015-2019/1,/recommendation/recommendation/id",
        "/nl/toezeggingen/?stand=open,/commitments/found/edges",
        "/nl/moties/,/motions/found/edges",
        "/nl/documenten/,/documents/documents/edges",
        "/nl/ministeries/mnre1058,/ministry/organisation",
        "/id/nationaal-rapporteur,/record/record/id",
    })
    void isWhatThePageIsMadeOf(String page, String path) throws IOException {
        var reply = site.get(data(page));

        assertThat(reply.header("Content-Type")).startsWith("application/json");
        assertThat(new ObjectMapper().readTree(reply.body()).at(path).isMissingNode())
                .as(page)
                .isFalse();
    }

    /** Else they would be others every night. */
    @Test
    void doesNotTellWhenItWasRead() {
        assertThat(site.get(data("/nl/toezeggingen/")).body())
                .contains("\"timing\"")
                .doesNotContain("daysLeft", "endCursor", "\"choices\"");
    }

    @Test
    void isTheSameInEitherLanguage() {
        assertThat(data("/en/moties/?stand=onbekend&per=2021-01-10"))
                .isEqualTo("/nl/moties/index.json?stand=onbekend&per=2021-01-10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nl/over/index.json", "/nl/moties/kst-onbekend/index.json", "/id/kst-31015-221/m2/index.json"})
    void isNotThereForWhatAsksNothingOrStandsElsewhere(String address) {
        assertThat(site.get(address).status()).isEqualTo(404);
    }

    private String data(String page) {
        return Jsoup.parse(site.get(page).body())
                .select("link[type=application/json][href*=/index.json]")
                .attr("href");
    }
}
