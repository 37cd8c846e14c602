package nl.opvolgmonitor.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.opvolgmonitor.domain.fixture.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentTest {

    @Test
    void hasAReason() {
        assertThatThrownBy(
                        () -> Samples.bare(Assessment.class).with("reason", "").record())
                .hasMessage("Een oordeel heeft een reden");
    }

    @ParameterizedTest
    @EnumSource
    void countsWhenItIsTheLast(Judgement judgement) {
        var last = Samples.bare(Assessment.class).with("judgement", judgement).record();

        assertThat(AssessmentState.after(List.of(Samples.full(Assessment.class).record(), last))
                        .name())
                .isEqualTo(judgement.name());
    }

    @Test
    void leavesNoStateWhenThereIsNone() {
        assertThat(AssessmentState.after(List.of())).isEqualTo(AssessmentState.NONE);
    }
}
