package nl.opvolgmonitor.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.InvalidContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ClosureTest {

    private static final Draft<Closure> REOPENED = Samples.bare(Closure.class);
    private static final Draft<Closure> CLOSED =
            REOPENED.with("outcome", ClosureOutcome.CLOSED_OVERTAKEN).with("remainingRisk", "geen");

    @Test
    void hasAReason() {
        refuses(REOPENED.with("reason", " "), "Afsluiten en heropenen vragen om een reden");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "REOPENED")
    void namesTheRiskThatRemains(ClosureOutcome outcome) {
        var replaced = outcome == ClosureOutcome.CLOSED_REPLACED_BY ? Samples.OTHER : null;
        var closed = CLOSED.with("outcome", outcome).with("replacedBy", replaced);

        refuses(closed.with("remainingRisk", null), "Afsluiten noemt het risico dat blijft");
        refuses(closed.with("remainingRisk", ""), "Afsluiten noemt het risico dat blijft");
        assertThat(closed.record().outcome()).isEqualTo(outcome);
    }

    @Test
    void namesWhatReplacesItExactlyWhenReplaced() {
        refuses(CLOSED.with("outcome", ClosureOutcome.CLOSED_REPLACED_BY), "Vervangen noemt de opvolger");
        refuses(CLOSED.with("replacedBy", Samples.OTHER), "Vervangen noemt de opvolger");
        refuses(REOPENED.with("replacedBy", Samples.OTHER), "Vervangen noemt de opvolger");
    }

    @Test
    void leavesItClosedUntilReopened() {
        assertThat(Closure.closedAfter(List.of())).isFalse();
        assertThat(Closure.closedAfter(List.of(CLOSED.record()))).isTrue();
        assertThat(Closure.closedAfter(List.of(CLOSED.record(), REOPENED.record())))
                .isFalse();
        assertThat(Closure.closedAfter(List.of(REOPENED.record(), CLOSED.record())))
                .isTrue();
    }

    private static void refuses(Draft<Closure> draft, String sentence) {
        assertThatThrownBy(draft::record).isInstanceOf(InvalidContent.class).hasMessage(sentence);
    }
}
