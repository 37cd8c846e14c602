package nl.opvolgmonitor.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.InvalidContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoverageTest {

    private static final Draft<Coverage> COVERAGE = Samples.bare(Coverage.class);

    @ParameterizedTest
    @EnumSource(names = {"PARTIAL", "SUPPORTING", "NONE"})
    void saysWhyItIsLessThanFull(Extent extent) {
        var narrower = COVERAGE.with("extent", extent);

        assertThatThrownBy(narrower::record).isInstanceOf(InvalidContent.class).hasMessageContaining("reden");
        assertThatThrownBy(() -> narrower.with("reason", "").record()).isInstanceOf(InvalidContent.class);
        assertThat(narrower.with("reason", "alleen minderjarigen").record().extent())
                .isEqualTo(extent);
    }

    @ParameterizedTest
    @EnumSource(names = {"FULL", "NOT_ASSESSED"})
    void needsNoReasonWhenItIsFullOrNotAssessed(Extent extent) {
        assertThat(COVERAGE.with("extent", extent).record().reason()).isNull();
    }
}
