package nl.opvolgmonitor.domain.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.fixture.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProcedureTest {

    @Test
    void isUnknownWithoutDecisions() {
        assertThat(Procedure.after(List.of())).isEqualTo(Procedure.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, SUBMITTED",
        "HELD, HELD",
        "CHANGED, CHANGED",
        "WITHDRAWN, WITHDRAWN",
        "LAPSED, LAPSED",
        "TAKEN_OVER, TAKEN_OVER",
        "VOTE_POSTPONED, IN_VOTE",
        "VOTE_TIED, IN_VOTE",
        "ADOPTED, ADOPTED",
        "REJECTED, REJECTED"
    })
    void standsWhereTheLastDecisionLeftIt(Decision last, Procedure procedure) {
        assertThat(after(last)).isEqualTo(procedure);
        assertThat(after(Decision.SUBMITTED, Decision.REJECTED, last)).isEqualTo(procedure);
    }

    @ParameterizedTest
    @EnumSource
    void knowsWhereEveryDecisionLeads(Decision decision) {
        assertThat(after(decision)).isNotEqualTo(Procedure.UNKNOWN);
    }

    private static Procedure after(Decision... decisions) {
        return Procedure.after(Stream.of(decisions)
                .map(decision -> Samples.bare(MotionDecision.class)
                        .with("decision", decision)
                        .record())
                .toList());
    }
}
