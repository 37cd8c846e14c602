package nl.opvolgmonitor.persistence.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.response.AnswersByYear;
import nl.opvolgmonitor.domain.response.Response;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.domain.response.ResponseType;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class AnswersByYearTest {

    private final TestRegister register;
    private final AnswersByYear answers;

    AnswersByYearTest(TestRegister register) {
        this.register = register;
        this.answers = register.bean(AnswersByYear.class);
    }

    @Test
    void tellWhereEachNumberedRecommendationOfAYearStands() {
        var answered = recommendation(2017, true);
        recommendation(2017, true);
        recommendation(2017, false);
        recommendation(2018, true);
        answer(answered, ResponseType.NOTED, LocalDate.of(2018, 1, 1));
        answer(answered, ResponseType.ACCEPTED, LocalDate.of(2018, 2, 1));

        var states = answers.states(Set.of(2017, 2019), register.atTheEnd());

        assertThat(states).containsOnlyKeys(2017);
        assertThat(states.get(2017)).containsExactlyInAnyOrder(ResponseState.ACCEPTED, ResponseState.AWAITING);
    }

    @Test
    void answerAsOfAPointInTime() {
        var recommendation = recommendation(2016, true);
        var accepted = answer(recommendation, ResponseType.ACCEPTED, LocalDate.of(2018, 1, 1));
        var known = accepted.entry().recordedAt();

        assertThat(states(LocalDate.of(2017, 12, 31), known)).containsExactly(ResponseState.AWAITING);
        assertThat(states(LocalDate.of(2018, 1, 1), known)).containsExactly(ResponseState.ACCEPTED);
        assertThat(states(LocalDate.of(2018, 1, 1), known.minusNanos(1_000))).containsExactly(ResponseState.AWAITING);
    }

    private List<ResponseState> states(LocalDate effective, Instant known) {
        return answers.states(Set.of(2016), new PointInTime(effective, known)).get(2016);
    }

    private Recommendation recommendation(int year, boolean formal) {
        var draft = Samples.full(Recommendation.class).with("formal", formal);
        return register.publish(Command.of(draft, register.freshKey()).on(LocalDate.of(year, 6, 1)));
    }

    private Response answer(Recommendation recommendation, ResponseType type, LocalDate day) {
        var draft = Samples.bare(Response.class)
                .with("recommendation", recommendation.key())
                .with("type", type);
        return register.publish(Command.of(draft, register.freshKey()).on(day));
    }
}
