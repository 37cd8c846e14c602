package nl.opvolgmonitor.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.opvolgmonitor.domain.register.Kind;
import org.junit.jupiter.api.Test;

class IdentityTest {

    @Test
    void tellsCitationsApartByTheirFootnote() {
        var identity = Identity.of(Kind.CITATION);

        assertThat(identity.components()).containsExactly("citing", "raw", "footnote");
        assertThat(identity.isTold(Map.of("citing", "a", "raw", "b"))).isTrue();
        assertThat(identity.isTold(Map.of("citing", "a", "footnote", 2))).isFalse();
    }

    @Test
    void comparesNothingWhenAComponentIsMissing() {
        assertThat(Identity.of(Kind.FOOTNOTE).isTold(Map.of("document", "a"))).isFalse();
    }
}
