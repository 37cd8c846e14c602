package nl.opvolgmonitor.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void countsAsPeopleDo() {
        assertThat(Stream.of("m10", "m2", "m1/b", "m1", "a").sorted(NaturalOrder.OF_KEYS))
                .containsExactly("a", "m1", "m1/b", "m2", "m10");
    }
}
