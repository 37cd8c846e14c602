package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.opvolgmonitor.ui.chart.ProgressKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of progress over HTTP, on the register of the first documents. */
class ProgressPagesTest {

    private static final Pattern NUMBER =
            Pattern.compile("href=\"(/nl/voortgang/[^\"#]*/[^\"#]*)#([a-z-]+)\">(\\d+)<span class=\"cell-label\"> ×");

    private final Site site = new Site();

    @ParameterizedTest
    @EnumSource(ProgressKind.class)
    void givesEachFigureItsRuleItsFileAndItsAddress(ProgressKind kind) {
        var page = site.get("/nl/voortgang/" + kind.word() + "/?per=2022-03-01").body();
        var file = site.get("/nl/voortgang/" + kind.word() + ".csv?per=2022-03-01");

        assertThat(page)
                .contains("Zo is geteld.", "/nl/voortgang/" + kind.word() + ".csv", "Zo verwijst u hiernaar")
                .doesNotContain(" style=");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.body().lines().count()).isGreaterThan(3);
    }

    @Test
    void givesNoPercentagesOfThree() {
        assertThat(site.get("/nl/voortgang/?per=2021-06-01").body())
                .contains("Genummerde aanbevelingen met een kabinetsreactie op 1 juni 2021: 3 van 3.")
                .contains("Op 31 december 2020: 0 van 3.")
                .contains("Middelste aantal dagen tot een antwoord: 87, gemeten over 3 van 3")
                .contains("Nog geen oordelen van de Rapporteur op deze dag, 1 juni 2021: 0 van 3")
                .doesNotContain("%)");
    }

    /** Of every number that leads to a list on a page of a group, what stands under that heading is counted. */
    @ParameterizedTest
    @ValueSource(strings = {"dagen-tot-antwoord", "termijnen-gehaald"})
    void leadsFromEachNumberToAListOfThatLength(String word) {
        var numbers = NUMBER.matcher(
                        site.get("/nl/voortgang/" + word + "/?per=2022-03-01").body())
                .results()
                .filter(number -> number.group(2).matches("antwoorden|(antwoord|termijn|plan)-.*"))
                .toList();

        assertThat(numbers).hasSizeGreaterThan(3).allSatisfy(number -> {
            var page = site.get(number.group(1).replace("&amp;", "&")).body();
            var found = page.substring(page.indexOf(" id=\"" + number.group(2) + "\">"));
            var end = number.group(2).matches("antwoorden|.*-voorbij") ? "</section>" : "</ul>";
            assertThat(found.substring(0, found.indexOf(end)).split("<li>", -1))
                    .as(number.group())
                    .hasSize(Integer.parseInt(number.group(3)) + 1);
        });
    }

    @Test
    void listsThePromisesOfAYearWithTheirLastDay() {
        assertThat(site.get("/nl/voortgang/jaar/2021/?per=2022-03-01").body())
                .contains("Stil, geen bericht en geen bewijs: 5", "laatste dag 8 juli 2021");
    }

    @Test
    void leadsFromAYearToTheListOfItsLastDay() {
        assertThat(site.get("/nl/voortgang/reactie-per-jaar/").body())
                .contains("/nl/aanbevelingen/?reactie=nog-geen-reactie&amp;genummerd=ja&amp;per=2020-12-31");
    }

    @Test
    void saysThatThereIsNothingBeforeTheFirstRecommendation() {
        assertThat(site.get("/nl/voortgang/?per=2010-01-01").body())
                .contains("Op 1 januari 2010 staat hierover nog niets in het register.")
                .doesNotContain("<svg class=\"chart\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"taart/", "taart.csv", "jaar/1999/", "jaar/x/", "ministerie/bestaat-niet/", "thema/X/"})
    void hasNothingElse(String rest) {
        assertThat(site.get("/nl/voortgang/" + rest).status()).isEqualTo(404);
    }
}
