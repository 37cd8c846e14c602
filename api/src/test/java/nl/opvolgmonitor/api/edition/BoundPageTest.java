package nl.opvolgmonitor.api.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class BoundPageTest {

    private static final SiteAddress ADDRESS = new SiteAddress("/nl/moties/m1");

    private final BoundPage page = new BoundPage("<html lang=\"nl\"><body><a class=\"skip\" href=\"#inhoud\">x</a>"
            + "<a href=\"/nl/moties/\">moties</a><a href=\"/id/m1#begin\">m1</a><a href=\"/nl/zoeken/?q=x\">zoek</a>"
            + "<a href=\"/nl/moties/m9\">m9</a><a href=\"https://example.org/\">elders</a></body></html>");

    @Test
    void leadsToItsOwnEditionAndLeavesTheRest() {
        page.keepWithin("/edities/3", address -> !address.path().endsWith("m9"));

        assertThat(Jsoup.parse(page.toString()).select("a").eachAttr("href"))
                .containsExactly(
                        "#inhoud",
                        "/edities/3/nl/moties/",
                        "/edities/3/id/m1#begin",
                        "/nl/zoeken/?q=x",
                        "/nl/moties/m9",
                        "https://example.org/");
    }

    @Test
    void saysOfWhichEditionItIsAndLeadsToTheSamePageNow() {
        var day = LocalDate.of(2026, 11, 21);
        var at = Instant.parse("2026-11-21T11:00:00Z");
        var counts = new FileListWriter.Counts(0, 0, 0, 0, "");
        page.sayItIsOf(new Manifest(3, at, day, at, 0, "", counts), 5, ADDRESS);

        var told = Jsoup.parse(page.toString()).selectFirst("a.skip + aside.notice");
        assertThat(told.text())
                .contains("Dit is editie 3, van 21 november 2026")
                .contains("nu editie 5");
        assertThat(told.select("a").attr("href")).isEqualTo("/nl/moties/m1");
    }
}
