package nl.opvolgmonitor.persistence.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.assessment.Closure;
import nl.opvolgmonitor.domain.assessment.ClosureOutcome;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.overview.RecommendationFilter;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.response.Response;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.domain.response.ResponseType;
import nl.opvolgmonitor.persistence.Lister;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class RecommendationStateTest {

    private static final LocalDate ANSWERED = Samples.DAY.plusDays(30);

    private final TestRegister register;

    RecommendationStateTest(TestRegister register) {
        this.register = register;
    }

    @Test
    void awaitsAnAnswerWhenItIsFormalAndExpectsNoneOtherwise() {
        var formal = register.publish(Samples.full(Recommendation.class));
        var plea = register.publish(Samples.bare(Recommendation.class));

        assertThat(list().where("response", ResponseState.AWAITING))
                .contains(formal)
                .doesNotContain(plea);
        assertThat(list().where("response", ResponseState.NOT_EXPECTED))
                .contains(plea)
                .doesNotContain(formal);
    }

    @Test
    void hasNoStateWhileNobodySpoke() {
        var recommendation = register.publish(Samples.full(Recommendation.class));

        assertThat(list().where("implementation", ImplementationState.NONE)).contains(recommendation);
        assertThat(list().where("assessment", AssessmentState.NONE)).contains(recommendation);
        assertThat(list().where("closed", false)).contains(recommendation);
    }

    @Test
    void standsAsTheLastAnswerOfItsDaySays() {
        var recommendation = register.publish(Samples.full(Recommendation.class));
        answer(recommendation, ResponseType.ACCEPTED, ANSWERED);
        answer(recommendation, ResponseType.UNDER_STUDY, ANSWERED.minusDays(1));
        var before = new PointInTime(ANSWERED.minusDays(1), register.clock().instant());

        assertThat(list().where("response", ResponseState.ACCEPTED)).contains(recommendation);
        assertThat(list().at(before).where("response", ResponseState.UNDER_STUDY))
                .contains(recommendation);
    }

    @Test
    void readsTwoAnswersOfOneInstantInTheSameOrderAsTheSeries() {
        var recommendation = register.publish(Samples.full(Recommendation.class));
        register.clock().set(Instant.parse("2022-03-01T12:00:00Z"));
        answer(recommendation, ResponseType.ACCEPTED, ANSWERED);
        register.clock().set(Instant.parse("2022-03-01T12:00:00Z"));
        answer(recommendation, ResponseType.NOT_ACCEPTED, ANSWERED);
        var series = register.records(Response.class)
                .by(Response.RECOMMENDATION, Set.of(recommendation.key()), register.atTheEnd());

        assertThat(list().where("response", ResponseState.after(series.get(recommendation.key()), true)))
                .contains(recommendation);
    }

    @Test
    void opensAgainWhenItIsReopened() {
        var recommendation = register.publish(Samples.full(Recommendation.class));
        var closure = Samples.bare(Closure.class).with("recommendation", recommendation.key());
        register.publish(
                closure.with("outcome", ClosureOutcome.CLOSED_OVERTAKEN).with("remainingRisk", "geen"));
        var closed = register.atTheEnd();
        register.publish(closure);

        assertThat(list().at(closed).where("closed", true)).contains(recommendation);
        assertThat(list().where("closed", true)).doesNotContain(recommendation);
    }

    private void answer(Recommendation recommendation, ResponseType type, LocalDate day) {
        var answer = to(recommendation).with("type", type);
        register.publish(Command.of(answer, register.freshKey()).on(day));
    }

    private static Draft<Response> to(Recommendation recommendation) {
        return Samples.bare(Response.class).with("recommendation", recommendation.key());
    }

    private Lister<Recommendation, RecommendationFilter> list() {
        return register.lister(Recommendation.class, RecommendationFilter.class);
    }
}
