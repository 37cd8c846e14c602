package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stranger, without scripts, who only follows links. */
class ThreeClicksTest {

    private final Site site = new Site();

    @ParameterizedTest
    @CsvSource({
        "/nl/, genummerde aanbevelingen, aanbeveling overgenomen",
        "/en/, numbered recommendations, recommendation accepted"
    })
    void findsWhatBecameOfARecommendationAndTheLetterBehindIt(String home, String list, String became) {
        var recommendations = follow(page(home), list);
        var recommendation = follow(recommendations, "Dublinstatus");
        var letter = follow(recommendation, "Brief van de Staatssecretaris");

        assertThat(recommendation.text()).contains(became);
        assertThat(letter.location()).contains("/documenten/kst-31015-221");
        assertThat(letter.text()).contains("31 015", "Dublin");
    }

    private Document page(String address) {
        return Jsoup.parse(site.get(address).body(), address);
    }

    private Document follow(Document page, String words) {
        return page(page.select("main a[href^=/]").stream()
                .filter(link -> link.text().contains(words))
                .map(ThreeClicksTest::address)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link says " + words + " on " + page.location())));
    }

    private static String address(Element link) {
        return link.attr("href").split("#", 2)[0];
    }
}
