package nl.opvolgmonitor.domain.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolgmonitor.domain.register.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recommendations and answers in the layouts that letters use. */
class LayoutsTest {

    @Test
    void readsASubjectThatTakesTwoLines() {
        var reading = Reading.of("""
                Ministerie van Justitie en Veiligheid

                Aan de Voorzitter van de Tweede Kamer
                der Staten-Generaal

                Datum 4 juli 2023
                Onderwerp Kabinetsreactie op het rapport 'Slachtoffermonitor seksueel
                geweld tegen kinderen 2018-2021' van de Nationaal Rapporteur

                Hierbij ontvangt u de reactie van het kabinet.

                De Minister voor Rechtsbescherming a.i.,

                A. Jansen
                """);

        var document = reading.of(Kind.DOCUMENT).getFirst();

        assertThat(document.fields())
                .containsEntry(
                        "title",
                        "Kabinetsreactie op het rapport 'Slachtoffermonitor seksueel geweld tegen kinderen 2018-2021' van de Nationaal Rapporteur");
        assertThat(Reading.names(document, "SIGNATORY"))
                .containsExactly("Minister voor Rechtsbescherming", "A. Jansen");
    }

    @Test
    void keepsTheFirstSentenceOutOfTheSubject() {
        var reading = Reading.of("""
                Datum 4 juli 2023
                Onderwerp Kabinetsreactie op het rapport over de opvang van slachtoffers
                In deze brief reageer ik op het rapport.

                De Minister voor Rechtsbescherming,

                A. Jansen
                """);

        assertThat(reading.of(Kind.DOCUMENT).getFirst().fields())
                .containsEntry("title", "Kabinetsreactie op het rapport over de opvang van slachtoffers");
    }

    @Test
    void readsToWhomARecommendationIsAddressed() {
        var reading = Reading.ofLetter(
                "Aanbeveling 1 Aan de Minister van Justitie en Veiligheid: Verbeter de registratie van meldingen.",
                "Ik neem deze aanbeveling over.");

        var asked = reading.of(Kind.RECOMMENDATION).getFirst();

        assertThat(asked.fields()).containsEntry("text", "Verbeter de registratie van meldingen");
        assertThat(Reading.names(asked, "ADDRESSEE")).containsExactly("Minister van Justitie en Veiligheid");
    }

    @Test
    void readsItemsThatASentenceCountsAndTheLetterAnswers() {
        var reading = Reading.ofLetter(
                "De Kinderombudsman doet twee aanbevelingen.",
                "1. Betrek kinderen bij besluiten over hun veiligheid.",
                "Dit neem ik over. Met de VNG werk ik dit uit.",
                "2. Geef kinderen recht op een eigen advocaat.",
                "Deze aanbeveling neem ik niet over.");

        assertThat(reading.all(Kind.RECOMMENDATION, "text"))
                .containsExactly(
                        "Betrek kinderen bij besluiten over hun veiligheid",
                        "Geef kinderen recht op een eigen advocaat");
        assertThat(reading.response(2)).contains("NOT_ACCEPTED");
    }

    @Test
    void takesNoListForRecommendationsWhenTheirNumberDiffers() {
        var reading = Reading.ofLetter(
                "De Kinderombudsman doet drie aanbevelingen.",
                "1. De politie heeft extra mensen aangesteld.",
                "Daarmee is de capaciteit vergroot.",
                "2. Gemeenten hebben beleid gemaakt.",
                "Dat is gebeurd met steun van de VNG.");

        assertThat(reading.of(Kind.RECOMMENDATION)).isEmpty();
    }

    @Test
    void readsATableOfRecommendationsAndAnswers() {
        var reading = Reading.ofLetter("""
                | Nr. | Aanbeveling | Reactie kabinet |
                | 1 | Investeer in gespecialiseerde rechercheurs. | Overgenomen. De politie werft. |
                | 2 | Onderzoek de recidive van plegers. | Deels overgenomen. |
                | 3 | Maak behandeling verplicht. | Niet overgenomen. |""");

        assertThat(reading.all(Kind.RECOMMENDATION, "text"))
                .containsExactly(
                        "Investeer in gespecialiseerde rechercheurs",
                        "Onderzoek de recidive van plegers",
                        "Maak behandeling verplicht");
        assertThat(reading.all(Kind.RESPONSE, "type"))
                .containsExactly("ACCEPTED", "PARTIALLY_ACCEPTED", "NOT_ACCEPTED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Deze aanbeveling ondersteun ik van harte.                                     | ENDORSED
            De Minister van SZW heeft aangegeven deze aanbeveling over te nemen.          | ACCEPTED
            Ik laat het aan gemeenten om hierin een afweging te maken.                    | NOT_APPLICABLE
            Hieraan geef ik gevolg door de wachttijden te publiceren.                     | ACCEPTED
            Ik neem deze aanbeve1ing over.                                                | ACCEPTED
            """)
    void readsAnswersInOtherWords(String answer, String type) {
        var reading = Reading.ofLetter("Aanbeveling 1: verbeter de registratie van meldingen", answer);

        assertThat(reading.response(1)).contains(type);
    }

    @Test
    void meansAllWhoSignedByWe() {
        var reading = Reading.of("""
                28 638 Mensenhandel

                Nr. 998 BRIEF VAN DE STAATSSECRETARIS VAN JUSTITIE EN VEILIGHEID EN DE MINISTER VOOR RECHTSBESCHERMING

                Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

                Den Haag, 12 mei 2022

                Op 7 december 2021 heeft de Nationaal Rapporteur het rapport «Slachtoffermonitor mensenhandel 2016–2020» gepubliceerd.

                Aanbeveling 1: verbeter de registratie

                Deze aanbeveling nemen wij over.

                De Staatssecretaris van Justitie en Veiligheid,
                A. Jansen

                De Minister voor Rechtsbescherming,
                B. de Wit
                """);

        assertThat(Reading.names(reading.of(Kind.RESPONSE).getFirst(), "OFFICE"))
                .containsExactly("Staatssecretaris van Justitie en Veiligheid", "Minister voor Rechtsbescherming");
    }
}
