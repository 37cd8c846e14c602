package nl.opvolgmonitor.domain.register;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.opvolgmonitor.domain.fixture.Samples;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void isALiteralQuote() {
        assertThatThrownBy(() ->
                        new Evidence(Samples.ONE, Samples.OTHER, EvidenceRole.PROOF, " \n", null, null, Samples.NOON))
                .isInstanceOf(InvalidContent.class)
                .hasMessage("Bewijs bestaat uit een letterlijk citaat");
    }
}
