package nl.opvolgmonitor.domain.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.register.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MotionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de motie van het lid Van der Graaf c.s. (Kamerstuk 28 638, nr. 190)       | Van der Graaf
            de motie-Kuik/Van der Graaf (28638, nr. 190)                              | Kuik,Van der Graaf
            de motie van de leden Kuik (CDA) en van der Graaf (ChristenUnie) (28638, nr. 190) | Kuik,Van der Graaf
            de aangenomen motie Segers en Buitenweg (Kamerstuk 28 638, nr. 190)       | Segers,Buitenweg
            de gewijzigde motie Van Nispen (SP) (Kamerstuk 28 638, nr. 190)           | Van Nispen
            de motie van de leden Bikker, Kuik en Michon-Derkzen (28638, nr. 190)     | Bikker,Kuik,Michon-Derkzen
            """)
    void readsTheMoversInOrder(String words, String movers) {
        var reading = Reading.ofLetter("Hiermee geef ik uitvoering aan " + words + ".");

        var motion = reading.the(Kind.MOTION, "kst-28638-190");

        assertThat(Reading.names(motion, "MOVER")).containsExactlyElementsOf(List.of(movers.split(",", -1)));
        assertThat(reading.all(Kind.MOTION_EXECUTION, "status")).containsExactly("IN_EXECUTION");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hiermee beschouw ik de motie-Kuik (28638, nr. 190) als afgedaan.                 | SETTLED_BY_CABINET
            Aan de motie-Kuik (28638, nr. 190) wordt uitvoering gegeven.                     | IN_EXECUTION
            Ik kan de motie-Kuik (28638, nr. 190) niet uitvoeren.                            | NOT_EXECUTED
            Hiermee geef ik gedeeltelijk uitvoering aan de motie-Kuik (28638, nr. 190).      | PARTLY_EXECUTED
            Ik bezie hoe de motie-Kuik (28638, nr. 190) kan worden vormgegeven.              | UNDER_CONSIDERATION
            """)
    void readsWhatIsSaidOfTheExecution(String sentence, String status) {
        assertThat(Reading.ofLetter(sentence).all(Kind.MOTION_EXECUTION, "status"))
                .containsExactly(status);
    }

    @Test
    void makesNoExecutionOfWhatWouldHaveBeen() {
        var reading =
                Reading.ofLetter("Op deze wijze zou ook invulling worden gegeven aan de motie-Kuik (28638, nr. 190).");

        assertThat(reading.of(Kind.MOTION)).hasSize(1);
        assertThat(reading.of(Kind.MOTION_EXECUTION)).isEmpty();
    }

    /** Kamerstuk 28 638, nr. 167, an official text: https://zoek.officielebekendmakingen.nl/kst-28638-167.html. */
    @Test
    void readsAPrintedMotionWithoutItsConsiderations() {
        var reading = Reading.ofFile("motie-28638-167");

        var motion = reading.the(Kind.MOTION, "kst-28638-167");

        assertThat(Reading.names(motion, "MOVER")).startsWith("Kuik");
        assertThat(motion.fields())
                .containsEntry("document", "kst-28638-167/stuk")
                .containsEntry("andOthers", true);
        assertThat(motion.fields().get("dictum").toString())
                .contains("verzoekt de regering, samen met de VNG")
                .doesNotContain("constaterende", "overwegende", "orde van de dag");
        assertThat(reading.all(Kind.MOTION_DECISION, "decision")).containsExactly("SUBMITTED");
    }

    /** Invented, in the form of the Handelingen. */
    private static final String DEBATE = """
            28 638 Mensenhandel

            De voorzitter:
            Ik geef mevrouw Kuik het woord.

            Mevrouw Kuik (CDA):
            Voorzitter. Ik heb een motie.

            Motie

            De Kamer,

            gehoord de beraadslaging,

            overwegende dat de opvang tekortschiet;

            verzoekt de regering de opvang van slachtoffers uit te breiden, en de Kamer daarover te informeren,

            en gaat over tot de orde van de dag.

            De voorzitter:
            Deze motie is voorgesteld door de leden Kuik en Van der Graaf.
            Zij krijgt nr. 456 (36800-XVI).

            Minister Jansen:
            Voorzitter. De motie op stuk nr. 456 moet ik ontraden. Daar is geen dekking voor.
            """;

    @Test
    void bindsWhatTheMinisterThinksToTheNumberOfTheMotion() {
        var reading = Reading.of(DEBATE);

        assertThat(reading.fields(Kind.MOTION, "kst-36800-XVI-456"))
                .containsEntry(
                        "request", "de opvang van slachtoffers uit te breiden, en de Kamer daarover te informeren");
        assertThat(reading.of(Kind.MOTION_APPRECIATION))
                .singleElement()
                .satisfies(given -> assertThat(given.fields())
                        .containsEntry("motion", "kst-36800-XVI-456")
                        .containsEntry("value", "Ontraden"));
    }

    @Test
    void readsTheOutcomeOfEachVote() {
        var reading = Reading.of("""
                Aan de orde zijn de stemmingen over moties.

                De voorzitter:
                Op verzoek van de heer Van Nispen stel ik voor zijn motie (28638, nr. 175) aan te houden.

                In stemming komt de motie-Kuik/Van der Graaf (28638, nr. 173).

                De voorzitter:
                Ik constateer dat de leden van de fracties van de SP en het CDA voor deze motie hebben gestemd en de leden van de overige fracties ertegen, zodat zij is aangenomen.

                In stemming komt de gewijzigde motie-Van Aalst c.s. (28638, nr. 174, was nr. 170).

                De voorzitter:
                Ik constateer dat de leden van de fractie van de PVV voor deze motie hebben gestemd en de leden van de overige fracties ertegen, zodat zij is verworpen.
                """);

        assertThat(reading.of(Kind.MOTION_DECISION))
                .extracting(Proposal::key, decision -> decision.fields().get("decision"))
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("kst-28638-175/stemming", "HELD"),
                        org.assertj.core.api.Assertions.tuple("kst-28638-173/stemming", "ADOPTED"),
                        org.assertj.core.api.Assertions.tuple("kst-28638-174/stemming", "REJECTED"));
    }

    @ParameterizedTest
    @CsvSource({
        "als uitgevoerd, SETTLEMENT_CONFIRMED",
        "niet als uitgevoerd, SETTLEMENT_NOT_CONFIRMED",
        "als deels uitgevoerd, PARTLY_EXECUTED"
    })
    void readsHowACommitteeMarksAMotion(String words, String status) {
        var reading = Reading.of("""
                Korte aantekeningen

                vergadering van de commissie voor Justitie en Veiligheid

                dinsdag 5 december 2023

                De commissie besluit de motie-Veldhoen c.s. (36000-VI, letter K) %s aan te merken.
                """.formatted(words));

        assertThat(reading.fields(Kind.MOTION_EXECUTION, "kst-36000-VI-K/uitvoering-1"))
                .containsEntry("status", status);
    }
}
