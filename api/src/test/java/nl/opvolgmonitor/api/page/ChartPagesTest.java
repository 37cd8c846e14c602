package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.chart.ChartKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures over HTTP, on the register of the first documents. */
class ChartPagesTest {

    private final Site site = new Site();

    static Stream<ChartKind> drawn() {
        return Arrays.stream(ChartKind.values()).filter(kind -> !kind.word().startsWith("ministerie"));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void tellsWhoCannotSeeAPictureWhatItShows(ChartKind kind) {
        assertThat(site.get("/nl/grafieken/" + kind.word() + "/").body())
                .contains(
                        "<svg class=\"chart\"",
                        "role=\"img\"",
                        "aria-labelledby=\"grafiek-" + kind.word() + "-breed-naam\"")
                .contains("Cijfers als tabel", "Wat is geteld", "Zo verwijst u hiernaar")
                .doesNotContain(" style=");
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void givesTheFiguresBehindAPictureAsAFile(ChartKind kind) {
        var reply = site.get("/nl/grafieken/" + kind.word() + ".csv");

        assertThat(reply.header("Content-Type")).startsWith("text/csv");
        assertThat(reply.header("Content-Disposition")).contains(kind.word());
        assertThat(reply.body().lines().count()).isGreaterThan(1);
    }

    @Test
    void showsEachRecommendationInTheStateItHadOnADay() {
        assertThat(site.get("/nl/grafieken/reactie-in-de-tijd.csv").body())
                .contains("2020-10-16;Nog geen reactie van het kabinet;3", "2021-01-11;Aanbeveling overgenomen;3");
    }

    @Test
    void saysInASentenceWhatIsSeen() {
        assertThat(site.get("/nl/grafieken/reactie-in-de-tijd/?per=2021-06-01").body())
                .contains("Op 1 juni 2021 gold voor 3 van de 3 genummerde aanbevelingen: Aanbeveling overgenomen.")
                .contains("De laatste verandering was op 11 januari 2021.");
    }

    @Test
    void leadsFromACellOfTheMatrixToTheListBehindIt() {
        assertThat(site.get("/nl/grafieken/ministerie-en-reactie/").body())
                .contains("<table class=\"matrix\"", "Ministerie van Justitie en Veiligheid")
                .contains("reactie=overgenomen&amp;genummerd=ja&amp;ministerie=");
    }

    @Test
    void saysThatThereIsNothingBeforeTheFirstRecommendation() {
        assertThat(site.get("/nl/grafieken/?per=2010-01-01").body())
                .contains("Op 1 januari 2010 staat hierover nog niets in het register.")
                .doesNotContain("<svg");
    }

    @Test
    void hasNoOtherPictures() {
        assertThat(site.get("/nl/grafieken/taart/").status()).isEqualTo(404);
    }
}
