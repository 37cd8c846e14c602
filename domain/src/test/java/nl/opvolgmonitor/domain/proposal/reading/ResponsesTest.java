package nl.opvolgmonitor.domain.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolgmonitor.domain.register.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented answers in the wording of the genre. */
class ResponsesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ACCEPTED           | Deze aanbeveling neem ik over.
            ACCEPTED           | Het kabinet neemt deze aanbeveling over en werkt haar dit jaar uit.
            ACCEPTED           | Deze aanbeveling wordt overgenomen.
            ACCEPTED           | Ik geef graag gevolg aan deze aanbeveling.
            ACCEPTED           | Wij nemen het advies van de Rapporteur over.
            PARTIALLY_ACCEPTED | Het kabinet neemt deze aanbeveling gedeeltelijk over.
            PARTIALLY_ACCEPTED | Deze aanbeveling neem ik deels over.
            PARTIALLY_ACCEPTED | De aanbeveling wordt ten dele overgenomen.
            NOT_ACCEPTED       | Deze aanbeveling neem ik niet over.
            NOT_ACCEPTED       | Deze aanbeveling nemen wij niet over.
            NOT_ACCEPTED       | Ik zie geen aanleiding om de wet op dit punt te wijzigen.
            NOT_ACCEPTED       | Het kabinet zal deze aanbeveling niet overnemen.
            ENDORSED           | Ik onderschrijf het belang van een goede registratie.
            ENDORSED           | Het kabinet kan zich vinden in deze aanbeveling.
            EXISTING_POLICY    | Deze aanbeveling sluit aan bij bestaand beleid.
            EXISTING_POLICY    | Dit is reeds staande praktijk.
            UNDER_STUDY        | Deze aanbeveling wordt nader onderzocht.
            DEFERRED           | De besluitvorming hierover laat ik aan een volgend kabinet.
            NOTED              | Ik neem deze aanbeveling ter harte.
            NOT_APPLICABLE     | Dit ligt buiten mijn bevoegdheid.
            """)
    void readsWhatTheCabinetSays(String type, String sentence) {
        var reading =
                Reading.ofLetter("Aanbeveling 1: Verbeter de registratie van slachtoffers in de hele keten.", sentence);

        assertThat(reading.response(1)).contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De politie registreert slachtoffers sinds 2015 in een eigen systeem.",
                "Neemt het kabinet deze aanbeveling over?",
                "De aanbevelingen uit dit onderzoek worden overgenomen door de instellingen.",
                "De Nationaal Rapporteur onderschrijft het belang van een goede registratie.",
                "De politie neemt de zaak over van de Koninklijke Marechaussee."
            })
    void staysSilentWhereTheCabinetTakesNoPosition(String sentence) {
        var reading =
                Reading.ofLetter("Aanbeveling 1: Verbeter de registratie van slachtoffers in de hele keten.", sentence);

        assertThat(reading.response(1)).isEmpty();
    }

    @Test
    void letsTheDecisionWeighMoreThanTheCompliment() {
        var reading = Reading.ofLetter(
                "Aanbeveling 1: Verbeter de registratie.",
                "Ik onderschrijf het belang van registratie. Toch neem ik deze aanbeveling niet over.");

        var response = reading.of(Kind.RESPONSE).getFirst();

        assertThat(response.fields())
                .containsEntry("type", "NOT_ACCEPTED")
                .containsEntry("quote", "Toch neem ik deze aanbeveling niet over.");
        assertThat(response.quotes()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Aanbeveling 1.** *Verbeter de registratie van slachtoffers (p. 12)*",
                "Aanbeveling 1 – Verbeter de registratie van slachtoffers",
                "1. Aanbeveling: Verbeter de registratie van slachtoffers",
                "Aanbeveling 1\n\n«Verbeter de registratie van slachtoffers»"
            })
    void knowsTheHeadingsOfTheGenre(String heading) {
        var reading = Reading.ofLetter(heading, "Deze aanbeveling neem ik over.");

        assertThat(reading.all(Kind.RECOMMENDATION, "text"))
                .containsExactly("Verbeter de registratie van slachtoffers");
        assertThat(reading.response(1)).contains("ACCEPTED");
    }

    @Test
    void bindsAnswersWithoutHeadingsByTheirRank() {
        var reading = Reading.ofLetter(
                "De eerste aanbeveling luidt: «Verbeter de registratie van slachtoffers».",
                "De tweede aanbeveling luidt: «Verleng de bewaartermijn van gegevens».",
                "Ten aanzien van de eerste aanbeveling merk ik op dat die uitvoerbaar is. Deze neem ik over.",
                "Met betrekking tot aanbeveling 2 meld ik dat ik deze aanbeveling niet overneem. Deze neem ik niet over.");

        assertThat(reading.response(1)).contains("ACCEPTED");
        assertThat(reading.response(2)).contains("NOT_ACCEPTED");
    }

    @Test
    void givesEachRecommendationItsShareOfOneSentence() {
        var reading = Reading.ofLetter(
                "Aanbeveling 1: Verbeter de registratie.",
                "Aanbeveling 2: Verleng de bewaartermijn.",
                "Aanbeveling 3: Onderzoek de recidive.",
                "Ten slotte",
                "De eerste twee aanbevelingen neem ik over. Aanbeveling 3 neem ik niet over.");

        assertThat(reading.response(1)).contains("ACCEPTED");
        assertThat(reading.response(2)).contains("ACCEPTED");
        assertThat(reading.response(3)).contains("NOT_ACCEPTED");
    }

    @Test
    void readsOneSentenceForAllRecommendations() {
        var reading = Reading.ofLetter(
                "Aanbeveling 1: Verbeter de registratie.",
                "Aanbeveling 2: Verleng de bewaartermijn.",
                "Ten slotte",
                "Alle aanbevelingen worden overgenomen.");

        assertThat(reading.response(1)).contains("ACCEPTED");
        assertThat(reading.response(2)).contains("ACCEPTED");
    }
}
