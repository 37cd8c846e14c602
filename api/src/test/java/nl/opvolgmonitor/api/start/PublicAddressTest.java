package nl.opvolgmonitor.api.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicAddressTest {

    @Test
    void isNothingUnlessItIsSaid() {
        assertThat(PublicAddress.properties(Map.of("OM_PUBLIC_URL", " "))).isEmpty();
    }

    @Test
    void isAnOrigin() {
        assertThat(PublicAddress.properties(Map.of("OM_PUBLIC_URL", "https://opvolgmonitor.example/nl/")))
                .containsEntry("opvolgmonitor.public-url", "https://opvolgmonitor.example");
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThatThrownBy(() -> PublicAddress.properties(Map.of("OM_PUBLIC_URL", "opvolgmonitor.example")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("OM_PUBLIC_URL");
    }
}
