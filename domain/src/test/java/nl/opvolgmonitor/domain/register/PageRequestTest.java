package nl.opvolgmonitor.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 101, Integer.MAX_VALUE})
    void refusesAPageOfAnotherSize(int first) {
        assertThatThrownBy(() -> new PageRequest(TimeOrder.NEWEST, first, null))
                .isInstanceOf(InvalidContent.class)
                .hasMessageContaining("niet " + first);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void asksForOneToAHundredRecords(int first) {
        assertThat(new PageRequest(TimeOrder.NEWEST, first, null).first()).isEqualTo(first);
    }
}
