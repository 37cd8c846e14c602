package nl.opvolgmonitor.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolgmonitor.domain.register.Firmness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmnessReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Het streven is om uiterlijk voor het zomerreces de resultaten te delen. | AIM
            De Tweede Kamer zal voor het zomerreces geïnformeerd worden. | FIRM
            Ik zeg uw Kamer toe dit te onderzoeken. | FIRM
            Het kabinet is voornemens om dit jaar consultaties te houden. | INTENTION
            Het doel is om eind 2021 inzicht te geven. | AIM
            Ik verwacht dat ik uw Kamer eind 2021 zal informeren. | EXPECTED
            Naar verwachting is het onderzoek in de zomer gereed. | EXPECTED
            Ik hoop u dit jaar te kunnen berichten. | HOPE
            De minister wil de regeling verlengen. | INTENTION
            De regeling is beoogd per 1 januari 2022. | AIM
            """)
    void readsHowFirmThePromiseIs(String sentence, Firmness firmness) {
        assertThat(FirmnessReader.read(sentence)).contains(firmness);
    }

    @Test
    void saysNothingWhereNothingIsPromised() {
        assertThat(FirmnessReader.read("Het rapport telt 40 bladzijden.")).isEmpty();
    }

    @Test
    void readsTheSentenceAroundAPlaceOnly() {
        String text = "Ik hoop op overleg. Ik zal u voor 1 juli informeren. Ik streef naar meer.";

        assertThat(FirmnessReader.around(text, text.indexOf("voor"))).contains(Firmness.FIRM);
    }
}
