package nl.opvolgmonitor.domain.implementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.opvolgmonitor.domain.fixture.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImplementationReportTest {

    @Test
    void claimsSomething() {
        assertThatThrownBy(() -> Samples.bare(ImplementationReport.class)
                        .with("claim", " ")
                        .record())
                .hasMessage("Een voortgangsbericht zegt iets");
    }

    @ParameterizedTest
    @EnumSource
    void countsWhenItIsTheLast(ImplementationStatus status) {
        var first = Samples.full(ImplementationReport.class).record();
        var last =
                Samples.bare(ImplementationReport.class).with("status", status).record();

        assertThat(ImplementationState.after(List.of(first, last)).name()).isEqualTo(status.name());
    }

    @Test
    void leavesNoStateWhenThereIsNone() {
        assertThat(ImplementationState.after(List.of())).isEqualTo(ImplementationState.NONE);
    }
}
