package nl.opvolgmonitor.domain.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.InvalidContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefectTest {

    private static final Draft<Defect> SUM = Samples.bare(Defect.class)
            .with("type", DefectType.SUM)
            .with("rule", "totaal = som van de posten")
            .with("stated", new BigDecimal("100"))
            .with("computed", new BigDecimal("99"));

    @Test
    void showsBothFiguresOfASum() {
        assertThat(SUM.record().computed()).isEqualTo("99");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "stated", "computed"})
    void leavesNothingOutOfASum(String component) {
        assertThatThrownBy(() -> SUM.with(component, null).record()).isInstanceOf(InvalidContent.class);
    }

    @Test
    void needsNoFiguresForAnotherSort() {
        assertThat(Samples.bare(Defect.class).record().stated()).isNull();
    }
}
