package nl.opvolgmonitor.domain.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.opvolgmonitor.domain.fixture.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MotionTest {

    @Test
    void hasATitle() {
        assertThatThrownBy(() -> Samples.bare(Motion.class).with("title", " ").record())
                .hasMessage("Een motie heeft een titel");
    }

    @ParameterizedTest
    @EnumSource
    void isCarriedOutAsFarAsTheLastMessageSays(ExecutionStatus status) {
        var last = Samples.bare(MotionExecution.class).with("status", status).record();

        assertThat(ExecutionState.after(
                                List.of(Samples.full(MotionExecution.class).record(), last))
                        .name())
                .isEqualTo(status.name());
    }

    @Test
    void hasNoMessageWithoutAny() {
        assertThat(ExecutionState.after(List.of())).isEqualTo(ExecutionState.NO_MESSAGE);
    }
}
