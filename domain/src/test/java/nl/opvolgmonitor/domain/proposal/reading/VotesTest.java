package nl.opvolgmonitor.domain.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.opvolgmonitor.domain.register.Kind;
import org.junit.jupiter.api.Test;

class VotesTest {

    private static final String VOTES = """
            28 Stemmingen moties Mensenhandel

            Aan de orde zijn de stemmingen over moties,

            te weten:
            - de motie-De Wit c.s. over een aanbod van opvang (28638, nr. 901);
            - de motie-Jansen over wachttijden (28638, nr. 902);
            - de motie-Pieters over rechercheurs (28638, nr. 903);
            - de motie-Smit over straffen (28638, nr. 904).

            De voorzitter:
            De motie-Jansen (28638, nr. 902) is in die zin gewijzigd en nader ondertekend dat zij thans is ondertekend door de leden Jansen en Smit.
            Zij krijgt nr. 905, was nr. 902 (28638).
            Op verzoek van mevrouw Smit stel ik voor haar motie (28638, nr. 904) aan te houden.

            In stemming komt de motie-De Wit c.s. (28638, nr. 901).

            De voorzitter:
            Ik constateer dat de leden van de fracties van de X en de Y voor deze motie hebben gestemd en de leden van de overige fracties ertegen, zodat zij is verworpen.

            In stemming komt de motie-Pieters (28638, nr. 903).

            De voorzitter:
            Ik constateer dat deze motie met 71 tegen 75 stemmen is verworpen.

            In stemming komt de gewijzigde motie-Jansen/Smit (28638, nr. 905, was nr. 902).

            De voorzitter:
            Ik constateer dat deze gewijzigde motie met algemene stemmen is aangenomen.
            """;

    @Test
    void takesMoversAndSubjectFromTheListOfVotes() {
        var reading = Reading.of(VOTES);

        assertThat(reading.fields(Kind.MOTION, "kst-28638-901"))
                .containsEntry("title", "Motie van het lid De Wit c.s. over een aanbod van opvang");
        assertThat(Reading.names(reading.the(Kind.MOTION, "kst-28638-904"), "MOVER"))
                .containsExactly("Smit");
    }

    @Test
    void readsWhatBecameOfEachMotion() {
        var reading = Reading.of(VOTES);

        assertThat(reading.of(Kind.MOTION_DECISION))
                .extracting(
                        one -> one.fields().get("motion") + " " + one.fields().get("decision"))
                .containsExactlyInAnyOrder(
                        "kst-28638-902 CHANGED",
                        "kst-28638-904 HELD",
                        "kst-28638-901 REJECTED",
                        "kst-28638-903 REJECTED",
                        "kst-28638-905 ADOPTED");
    }

    @Test
    void relatesAChangedMotionToTheOneItReplaces() {
        var reading = Reading.of(VOTES);

        assertThat(reading.fields(Kind.RELATION, "kst-28638-905/vervangt"))
                .containsEntry("type", "REPLACES")
                .containsEntry("toKey", "kst-28638-902");
        assertThat(Reading.names(reading.the(Kind.MOTION, "kst-28638-905"), "MOVER"))
                .containsExactly("Jansen", "Smit");
    }

    @Test
    void readsInAPrintedMotionWhichOneItReplaces() {
        var reading = Reading.of("""
                Tweede Kamer der Staten-Generaal
                2
                Vergaderjaar 2023-2024
                28 638
                Mensenhandel
                Nr. 945
                GEWIJZIGDE MOTIE VAN DE LEDEN VAN DER WIT EN JANSEN TER VERVANGING VAN DIE GEDRUKT ONDER NR. 941
                Voorgesteld 18 juni 2024
                De Kamer,
                gehoord de beraadslaging,
                constaterende dat de Rapporteur de regering verzoekt om de wachttijden te registreren;
                verzoekt de regering om voor het einde van 2024 afspraken te maken over voldoende opvangplekken;
                spreekt uit dat slachtofferschap niet mag afhangen van de woonplaats,
                en gaat over tot de orde van de dag.
                Van der Wit
                Jansen
                """);

        var motion = reading.the(Kind.MOTION, "kst-28638-945");

        assertThat(motion.fields().get("dictum"))
                .isEqualTo(List.of(
                        "verzoekt de regering om voor het einde van 2024 afspraken te maken over voldoende opvangplekken",
                        "spreekt uit dat slachtofferschap niet mag afhangen van de woonplaats"));
        assertThat(motion.quotes().getFirst().raw()).startsWith("verzoekt de regering om voor");
        assertThat(reading.fields(Kind.RELATION, "kst-28638-945/vervangt")).containsEntry("toKey", "kst-28638-941");
        assertThat(reading.fields(Kind.MOTION_DECISION, "kst-28638-941/gewijzigd"))
                .containsEntry("decision", "CHANGED");
    }

    @Test
    void readsThatAMotionWasTakenOver() {
        var reading = Reading.of("""
                De voorzitter:
                Is er bezwaar? Dat is niet het geval.

                De motie-Jansen c.s. (28638, nr. 910) is overgenomen.

                De voorzitter:
                Dan gaan we verder.
                """);

        assertThat(reading.all(Kind.MOTION_DECISION, "decision")).containsExactly("TAKEN_OVER");
    }

    @Test
    void readsInALetterWhatTheHouseDecidedAndWhatBecameOfIt() {
        var reading = Reading.ofLetter(
                "Uw Kamer heeft op 9 maart 2022 de motie van het lid De Wit c.s. (Kamerstuk 28 638, nr. 901) aangenomen."
                        + " Deze motie verzoekt de regering een kader op te stellen voor gemeenten."
                        + " Het kader is met de VNG opgesteld. Hiermee beschouw ik de motie als afgedaan.",
                "De motie-Jansen (Kamerstuk 28 638, nr. 903) kreeg geen meerderheid.");

        assertThat(reading.fields(Kind.MOTION, "kst-28638-901"))
                .containsEntry("request", "een kader op te stellen voor gemeenten");
        assertThat(reading.fields(Kind.MOTION_DECISION, "kst-28638-901/besluit-1"))
                .containsEntry("decision", "ADOPTED")
                .containsEntry("decidedOn", "2022-03-09");
        assertThat(reading.all(Kind.MOTION_EXECUTION, "status")).containsExactly("SETTLED_BY_CABINET");
        assertThat(reading.fields(Kind.MOTION_DECISION, "kst-28638-903/besluit-1"))
                .containsEntry("decision", "REJECTED");
    }
}
