package nl.opvolgmonitor.api.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StandAloneTest {

    private final StandAlone alone = new StandAlone(List.of("", "aanbevelingen"));

    @Test
    void keepsLinksToPagesAndElsewhere() {
        var page = "<a href=\"/nl/aanbevelingen/x\">x</a><a href=\"/id/y\">y</a><a href=\"https://example.org/\">z</a>";

        assertThat(alone.of(page)).contains(page);
    }

    @Test
    void keepsTheFiguresBehindAPictureButNoSelection() {
        var pictures = new StandAlone(List.of("grafieken", "moties"));

        assertThat(pictures.of(
                        "<p><a href=\"/nl/grafieken/termijnen.csv\">CSV</a> <a href=\"/nl/moties.csv\">x</a></p>"))
                .contains("<p><a href=\"/nl/grafieken/termijnen.csv\">CSV</a> x</p>");
    }

    @Test
    void keepsTheFilesOfAnAdvice() {
        var advices = new StandAlone(List.of("opvolgadviezen"));
        var files = "<ul><li><a href=\"/nl/opvolgadviezen/x/advies.pdf\">PDF</a></li></ul>";

        assertThat(advices.of(files)).contains(files);
    }

    @Test
    void leavesOutTheLineThatOnlyTheApplicationCanAnswer() {
        assertThat(alone.of("<ul><li><a href=\"/nl/aanbevelingen.csv\">CSV</a></li></ul><p>rest</p>"))
                .contains("<body><p>rest</p></body>");
    }

    @Test
    void keepsTheWordsOfASentence() {
        assertThat(alone.of("<p>Zie ook <a href=\"/verken\">stel een vraag</a>.</p>"))
                .contains("<p>Zie ook stel een vraag.</p>");
    }

    @Test
    void leavesOutFormsWithTheFoldThatTheyAreIn() {
        assertThat(
                        alone.of(
                                "<details><summary>Dag</summary><form action=\"/nl/\"><button>x</button></form></details><p>rest</p>"))
                .contains("<body><p>rest</p></body>");
    }

    @Test
    void promisesNoOtherFormsThanItsData() {
        assertThat(alone.of("<head><link rel=\"alternate\" type=\"text/csv\" href=\"/nl/x.csv\">"
                        + "<link rel=\"alternate\" type=\"application/json\" href=\"/nl/index.json\">"
                        + "<link rel=\"alternate\" hreflang=\"en\" href=\"/en/\"></head>"))
                .contains("hreflang", "/nl/index.json")
                .doesNotContain("text/csv");
    }
}
