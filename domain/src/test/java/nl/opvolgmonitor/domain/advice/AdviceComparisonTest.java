package nl.opvolgmonitor.domain.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.response.ResponseState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What moved between two advices. */
class AdviceComparisonTest {

    private static final Key ASKED = new Key("dublin/1");

    private static ItemStand stand(int fulfilled, @Nullable CounselKind advised) {
        return new ItemStand(
                ASKED,
                "Verbeter het inzicht",
                ResponseState.ACCEPTED,
                ImplementationState.NONE,
                AssessmentState.NONE,
                false,
                null,
                3,
                fulfilled,
                0,
                0,
                List.of("R5", "R15"),
                List.of("R15"),
                0,
                advised);
    }

    @Test
    void takesNoCounselThatIsYetToBeDecidedForAMove() {
        var compared = AdviceComparison.of(List.of(stand(1, CounselKind.ASK_EVIDENCE)), List.of(stand(1, null)));

        assertThat(compared.moved()).isEmpty();
        assertThat(compared.unmoved()).containsExactly(ASKED);
    }

    @Test
    void tellsAnotherCounselAndWhatElseMoved() {
        var compared =
                AdviceComparison.of(List.of(stand(1, CounselKind.ASK_EVIDENCE)), List.of(stand(2, CounselKind.REPEAT)));

        assertThat(compared.moved()).extracting(ItemMove::what).containsExactly("fulfilled", "advised");
        assertThat(compared.unmoved()).isEmpty();
    }
}
