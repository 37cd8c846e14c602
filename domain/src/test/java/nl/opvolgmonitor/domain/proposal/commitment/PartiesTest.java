package nl.opvolgmonitor.domain.proposal.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolgmonitor.domain.proposal.Sureness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesTest {

    private static final String EXECUTOR = "EXECUTOR";

    @Test
    void namesInFullWhomTheLetterShortened() {
        var trial = Trial.letter("Het Expertisecentrum Mensenhandel en Mensensmokkel (hierna: EMM) bundelt kennis."
                + " EMM zal een training verzorgen.");

        assertThat(trial.names(0, EXECUTOR)).containsExactly("Expertisecentrum Mensenhandel en Mensensmokkel");
    }

    @Test
    void looksBackForWhomAPronounMeans() {
        var trial = Trial.letter("Het Nederlands Jeugdinstituut (hierna: NJi) ondersteunt wijkteams."
                + " Zij zullen in 2025 een signalenkaart aanbieden.");

        assertThat(trial.names(0, EXECUTOR)).containsExactly("Nederlands Jeugdinstituut");
        assertThat(trial.commitment(0).sureness()).isEqualTo(Sureness.MEDIUM);
    }

    @Test
    void looksBackForTheNameOfAWorkingGroup() {
        var trial = Trial.letter("De taskforce Kindermishandeling komt geregeld bijeen."
                + " De taskforce zal voor 1 december 2024 een plan opstellen.");

        assertThat(trial.names(0, EXECUTOR)).containsExactly("taskforce Kindermishandeling");
    }

    @Test
    void staysSilentOnAWorkingGroupThatIsNowhereNamed() {
        var trial = Trial.letter("De werkgroep zal voor 1 december 2024 een plan opstellen.");

        assertThat(trial.names(0, EXECUTOR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ik heb het WODC gevraagd onderzoek te doen.                                 | WODC
            Ik vraag de Inspectie Gezondheidszorg en Jeugd om hierop toe te zien.       | Inspectie Gezondheidszorg en Jeugd
            In mei 2024 is de handreiking door Rutgers opgeleverd.                      | Rutgers
            Ik laat het RIVM onderzoeken hoe vaak dit voorkomt.                         | RIVM
            Het OM scherpt de aanwijzing zeden aan.                                     | OM
            Samen met de VNG en het Openbaar Ministerie verken ik momenteel een aanpak. | VNG, Openbaar Ministerie
            De Minister van Justitie en Veiligheid en de VNG zullen afspraken maken.    | Minister van Justitie en Veiligheid, VNG
            Gemeenten en Zorg- en Veiligheidshuizen richten een casusoverleg in.        | Gemeenten, Zorg- en Veiligheidshuizen
            Zorg- en Veiligheidshuizen zullen in 2024 een casusoverleg inrichten.       | Zorg- en Veiligheidshuizen
            """)
    void namesWhoCarriesItOut(String sentence, String names) {
        var trial = Trial.letter(sentence);

        assertThat(String.join(", ", trial.names(0, EXECUTOR))).isEqualTo(names);
    }
}
