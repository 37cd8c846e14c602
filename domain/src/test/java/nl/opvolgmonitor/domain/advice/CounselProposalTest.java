package nl.opvolgmonitor.domain.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.response.ResponseState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the facts give reason to advise, and what they do not. */
class CounselProposalTest {

    private static ItemStand stand(
            ResponseState response,
            AssessmentState assessment,
            boolean closed,
            int measures,
            int overdue,
            String signals) {
        return new ItemStand(
                new Key("dublin/1"),
                "Verbeter het inzicht",
                response,
                ImplementationState.NONE,
                assessment,
                closed,
                null,
                measures,
                0,
                overdue,
                0,
                signals.isEmpty() ? List.of() : List.of(signals.split(" ")),
                List.of(),
                0,
                null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ACCEPTED     | FOLLOWED_UP        | 3 | 0 |     | CLOSE
            ACCEPTED     | OTHERWISE_MET      | 3 | 1 | R5  | CLOSE
            ACCEPTED     | NO_LONGER_RELEVANT | 3 | 0 |     | WITHDRAW_OR_REPLACE
            ACCEPTED     | INSUFFICIENT       | 3 | 1 | R5  | REPEAT
            NOT_ACCEPTED | NONE               | 0 | 0 | R2  | REPEAT
            AWAITING     | NONE               | 0 | 0 | R1  | ASK_DEADLINE
            ACCEPTED     | NONE               | 3 | 2 | R5  | ASK_EVIDENCE
            ACCEPTED     | NONE               | 0 | 0 | R2  | ASK_DEADLINE
            ACCEPTED     | PARTLY_FOLLOWED_UP | 3 | 0 |     | SHARPEN
            ACCEPTED     | NONE               | 3 | 0 | R10 | SHARPEN
            ACCEPTED     | NONE               | 3 | 0 | R13 | REPEAT""")
    void followsTheFirstRuleThatApplies(
            ResponseState response,
            AssessmentState assessment,
            int measures,
            int overdue,
            String signals,
            CounselKind expected) {
        var stand = stand(response, assessment, false, measures, overdue, signals == null ? "" : signals);

        assertThat(CounselProposal.of(stand).map(CounselProposal::kind)).contains(expected);
    }

    @Test
    void proposesNothingWithoutReason() {
        assertThat(CounselProposal.of(stand(ResponseState.ACCEPTED, AssessmentState.NONE, false, 2, 0, "R6")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AssessmentState.class)
    void proposesNothingOfWhatIsClosed(AssessmentState assessment) {
        assertThat(CounselProposal.of(stand(ResponseState.AWAITING, assessment, true, 0, 1, "R1 R5")))
                .isEmpty();
    }
}
