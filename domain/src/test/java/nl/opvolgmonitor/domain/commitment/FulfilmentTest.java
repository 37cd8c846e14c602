package nl.opvolgmonitor.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.InvalidContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FulfilmentTest {

    private static final Draft<Fulfilment> FULFILMENT = Samples.bare(Fulfilment.class);

    @ParameterizedTest
    @EnumSource(names = {"FULFILLED", "PARTLY_FULFILLED"})
    void isProvenByADocument(FulfilmentStatus status) {
        var fulfilled = FULFILMENT.with("status", status);

        assertThatThrownBy(fulfilled::record).isInstanceOf(InvalidContent.class).hasMessageContaining("document");
        assertThat(fulfilled.with("document", Samples.ONE).record().document()).isEqualTo(Samples.ONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_FULFILLED", "REPLACED", "LAPSED"})
    void failsForAReason(FulfilmentStatus status) {
        var failed = FULFILMENT.with("status", status);

        assertThatThrownBy(failed::record).isInstanceOf(InvalidContent.class).hasMessageContaining("reden");
        assertThat(failed.with("reason", FailureReason.OTHER).record().reason()).isEqualTo(FailureReason.OTHER);
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "IN_PROGRESS"})
    void needsNothingWhileItRuns(FulfilmentStatus status) {
        assertThat(FULFILMENT.with("status", status).record().status()).isEqualTo(status);
    }

    @Test
    void leavesACommitmentWhereTheLastOneSays() {
        var running = FULFILMENT.with("status", FulfilmentStatus.IN_PROGRESS).record();

        assertThat(FulfilmentStatus.after(List.of())).isEqualTo(FulfilmentStatus.OPEN);
        assertThat(FulfilmentStatus.after(List.of(running, FULFILMENT.record())))
                .isEqualTo(FulfilmentStatus.OPEN);
        assertThat(FulfilmentStatus.after(List.of(FULFILMENT.record(), running)))
                .isEqualTo(FulfilmentStatus.IN_PROGRESS);
    }
}
