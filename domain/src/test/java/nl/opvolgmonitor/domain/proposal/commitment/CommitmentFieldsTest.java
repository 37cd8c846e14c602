package nl.opvolgmonitor.domain.proposal.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.opvolgmonitor.domain.register.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentFieldsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In het kader van het programma Samen tegen mensenhandel zal een leidraad worden ontwikkeld. | samen-tegen-mensenhandel
            Binnen het programma «Geweld hoort nergens thuis» zal een werkwijze worden ontwikkeld.      | geweld-hoort-nergens-thuis
            Dit zal worden opgenomen in de Meerjarenagenda Zorg- en Veiligheidshuizen 2021–2024.        | meerjarenagenda-zorg-en-veiligheidshuizen-2021-2024
            """)
    void namesTheProgrammeOfAMeasureAndProposesItToo(String sentence, String programme) {
        var trial = Trial.letter(sentence);

        assertThat(trial.commitment(0).fields()).containsEntry("programme", programme);
        assertThat(trial.of(Kind.INSTRUMENT))
                .extracting(instrument -> instrument.key())
                .containsExactly(programme);
    }

    @Test
    void namesNoProgrammeWithoutAName() {
        var trial = Trial.letter("Binnen het programma zal een leidraad worden ontwikkeld.");

        assertThat(trial.commitment(0).fields()).doesNotContainKey("programme");
    }

    @Test
    void readsWhatIsToBeCounted() {
        var trial = Trial.letter(
                "Ik zal de aanpak landelijk invoeren."
                        + " De voortgang wordt gemeten aan de hand van de volgende indicatoren: het aantal meldingen, de wachttijd en het aantal opgeleide professionals.");

        assertThat(trial.commitment(0).fields())
                .containsEntry(
                        "indicators",
                        List.of("het aantal meldingen", "de wachttijd", "het aantal opgeleide professionals"));
    }

    @Test
    void takesTheFirstOfTwoAmountsWithWhatIsSaidOfIt() {
        var trial =
                Trial.letter("Hiervoor is in 2025 € 9,7 miljoen en vanaf 2026 structureel € 12 miljoen gereserveerd.");

        assertThat(trial.commitment(0).fields())
                .containsEntry("amount", new BigDecimal("9700000"))
                .doesNotContainKeys("structural", "amountPer");
    }

    @Test
    void keepsAWrittenPromiseOfEarlierApartFromAnOralOne() {
        var trial = Trial.letter("In mijn brief van 1 februari 2024 heb ik toegezegd de wachttijden te onderzoeken.");

        assertThat(trial.commitment(0).fields())
                .containsEntry("form", "WRITTEN_PLEDGE")
                .containsEntry("provenance", "SECOND_HAND");
    }

    @Test
    void readsTheDayOfAnOralPledgeThatLacksItsYear() {
        var trial = Trial.letter(
                "Tijdens het commissiedebat van 11 april jl. heb ik toegezegd de wachttijden te onderzoeken.");

        assertThat(trial.commitment(0).fields())
                .containsEntry("effective", "2024-04-11")
                .containsEntry("setting", "COMMISSIEDEBAT");
    }
}
