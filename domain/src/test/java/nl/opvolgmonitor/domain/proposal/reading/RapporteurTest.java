package nl.opvolgmonitor.domain.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.register.Kind;
import org.junit.jupiter.api.Test;

/** What the Rapporteur asks in own texts. */
class RapporteurTest {

    private static List<String> asked(String file) {
        return Reading.ofFile(file).all(Kind.RECOMMENDATION, "text").stream()
                .map(String::valueOf)
                .toList();
    }

    @Test
    void readsTheRecommendationsOfABriefing() {
        assertThat(asked("spreektekst"))
                .contains(
                        "De verantwoordelijke ministeries dienen met wetgeving en beleid de toegang tot zorg voor slachtoffers te versoepelen",
                        "er focus wordt aangebracht in de aanpak van mensenhandel",
                        "Hulpbehoeften en kwetsbaarheden tijdig en volledig in kaart brengen")
                .hasSize(8);
        assertThat(Reading.ofFile("spreektekst").all(Kind.RECOMMENDATION, "form"))
                .containsOnly("BRIEFING");
    }

    @Test
    void impliesTheYearInWhichABriefingSaysAMonitorAppeared() {
        var reading = Reading.ofFile("spreektekst");

        assertThat(reading.fields(Kind.REPORT, "slachtoffermonitor-mensenhandel-2016-2020"))
                .containsEntry("effective", "2021-12-07")
                .containsEntry("coverageFrom", 2016);
    }

    @Test
    void readsThePleasOfALetterAndTheMotionsThatItDoesNotName() {
        var reading = Reading.ofFile("brief-schippers");

        assertThat(asked("brief-schippers"))
                .contains(
                        "een via het kabinet aangestuurde aanpak van seksueel geweld tegen kinderen",
                        "Dit onderwerp hoort ook in het regeerakkoord thuis");
        assertThat(reading.all(Kind.MOTION, "request"))
                .containsExactly("behoud van capaciteit voor de aanpak van mensenhandel");
        assertThat(reading.of(Kind.DOCUMENT).getFirst().fields()).containsEntry("textQuality", "OCR");
    }

    @Test
    void readsHopesAndWhatDeservesReconsideration() {
        var reading = Reading.ofFile("jaarplan-2024");

        assertThat(reading.all(Kind.RECOMMENDATION, "strength")).contains("HOOPT", "VERDIENT_HEROVERWEGING");
        assertThat(reading.all(Kind.RECOMMENDATION, "form")).contains("HOPE", "ANNUAL_PLAN");
        assertThat(reading.all(Kind.RECOMMENDATION, "formal")).containsOnly(false);
    }

    @Test
    void knowsTheRecommendationsOfTheMonitorInAnAnnualReport() {
        var reading = Reading.ofFile("jaarverslag-2020");

        assertThat(reading.keys(Kind.RECOMMENDATION))
                .contains(
                        "slachtoffermonitor-mensenhandel-2015-2019/1",
                        "slachtoffermonitor-mensenhandel-2015-2019/2",
                        "slachtoffermonitor-mensenhandel-2015-2019/3");
        assertThat(Reading.names(reading.of(Kind.MOTION).getFirst(), "MOVER")).containsExactly("Van Nispen");
    }

    @Test
    void isUncertainOfWhatIsOnlyCalledNecessary() {
        assertThat(Reading.ofFile("brief-schippers").of(Kind.RECOMMENDATION))
                .filteredOn(proposal -> proposal.rule().equals("recommendation.need"))
                .isNotEmpty()
                .allSatisfy(proposal -> assertThat(proposal.sureness()).isEqualTo(Sureness.LOW));
    }
}
