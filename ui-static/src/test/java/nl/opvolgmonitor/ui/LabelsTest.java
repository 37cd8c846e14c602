package nl.opvolgmonitor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.commitment.Extent;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.commitment.TimingState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.motion.ExecutionState;
import nl.opvolgmonitor.domain.motion.Procedure;
import nl.opvolgmonitor.domain.register.RelationType;
import nl.opvolgmonitor.domain.response.ResponseState;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private final Labels labels = Labels.dutch();

    @Test
    void namesTheNounOfEveryAnswer() {
        assertThat(Arrays.stream(ResponseState.values()).map(labels::of))
                .allSatisfy(label -> assertThat(label).containsPattern("(?i)aanbeveling|kabinet"));
    }

    @Test
    void namesTheNounOfEveryMotionAndPledge() {
        assertThat(Stream.of(Procedure.values(), ExecutionState.values()).flatMap(Arrays::stream))
                .allSatisfy(value -> assertThat(labels.of(value)).containsIgnoringCase("motie"));
        assertThat(Arrays.stream(FulfilmentStatus.values()).map(labels::of))
                .allSatisfy(label -> assertThat(label).contains("Toezegging"));
    }

    @Test
    void drawsASignForEveryStatus() {
        var statuses = Stream.of(
                        ResponseState.values(),
                        ImplementationState.values(),
                        AssessmentState.values(),
                        FulfilmentStatus.values(),
                        TimingState.values(),
                        Extent.values(),
                        Procedure.values(),
                        ExecutionState.values())
                .flatMap(Arrays::stream);

        assertThat(statuses)
                .allSatisfy(status -> assertThat(labels.sign(status).glyph()).isNotEmpty());
    }

    @Test
    void findsAStateByItsWordInAnAddress() {
        assertAddressable(ResponseState.class);
        assertAddressable(ImplementationState.class);
        assertAddressable(AssessmentState.class);
    }

    private <E extends Enum<E>> void assertAddressable(Class<E> type) {
        assertThat(type.getEnumConstants())
                .allSatisfy(value -> assertThat(labels.addressed(type, labels.address(value)))
                        .contains(value));
    }

    @Test
    void readsEveryRelationFromBothEnds() {
        assertThat(RelationType.values())
                .allSatisfy(type -> assertThat(labels.reversed(type)).isNotEmpty());
    }

    @Test
    void spellsOutACodeThatHasNoWordOfItsOwn() {
        assertThat(labels.word("VERDIENT_HEROVERWEGING")).isEqualTo("verdient heroverweging");
        assertThat(labels.word("NOTA_OVERLEG")).isEqualTo("Nota overleg");
        assertThat(labels.word("zoals het er staat")).isEqualTo("zoals het er staat");
    }
}
