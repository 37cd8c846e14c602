package nl.opvolgmonitor.persistence.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.motion.Decision;
import nl.opvolgmonitor.domain.motion.ExecutionState;
import nl.opvolgmonitor.domain.motion.ExecutionStatus;
import nl.opvolgmonitor.domain.motion.Motion;
import nl.opvolgmonitor.domain.motion.MotionDecision;
import nl.opvolgmonitor.domain.motion.MotionExecution;
import nl.opvolgmonitor.domain.motion.MotionFilter;
import nl.opvolgmonitor.domain.motion.Procedure;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.persistence.FilterContract;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;

class MotionListTest extends FilterContract<Motion, MotionFilter> {

    MotionListTest(TestRegister register) {
        super(register, Motion.class, MotionFilter.class);
    }

    @Override
    protected Motion published() {
        var motion = register.publish(Samples.bare(Motion.class)
                .with("title", "Motie over een gecoördineerde aanpak")
                .with("request", "Verzoekt de regering onderzoek te doen")
                .with("stub", true)
                .with("links", List.of(Link.to(Role.MOVER, Samples.OTHER), Link.to(Role.ADDRESSEE, Samples.ONE))));
        decide(motion, Decision.SUBMITTED);
        decide(motion, Decision.VOTE_TIED);
        execute(motion, ExecutionStatus.IN_EXECUTION);
        return motion;
    }

    @Override
    protected Stream<Arguments> conditions() {
        return Stream.of(
                arguments("procedure", Procedure.IN_VOTE, Procedure.SUBMITTED),
                arguments("execution", ExecutionState.IN_EXECUTION, ExecutionState.NO_MESSAGE),
                arguments("mover", Samples.OTHER, Samples.ONE),
                arguments("stub", true, false),
                arguments("text", "gecoordineerde", "wet"),
                arguments("text", "de regering", "motie over een wet"));
    }

    @ParameterizedTest
    @EnumSource
    void listsAMotionByWhereItsDecisionsLeaveIt(Decision decision) {
        var motion = register.publish(Samples.bare(Motion.class));
        var taken = decide(motion, decision);

        assertThat(list().where("procedure", Procedure.after(List.of(taken)))).contains(motion);
    }

    @ParameterizedTest
    @EnumSource
    void listsAMotionByTheLastMessageOnItsExecution(ExecutionStatus status) {
        var motion = register.publish(Samples.bare(Motion.class));
        var message = execute(motion, status);

        assertThat(list().where("execution", ExecutionState.after(List.of(message))))
                .contains(motion);
    }

    @Test
    void listsAMotionThatNothingIsKnownOf() {
        var motion = register.publish(Samples.bare(Motion.class));

        assertThat(list().where("procedure", Procedure.UNKNOWN)).contains(motion);
        assertThat(list().where("execution", ExecutionState.NO_MESSAGE)).contains(motion);
    }

    private MotionDecision decide(Motion motion, Decision decision) {
        return register.publish(
                Samples.bare(MotionDecision.class).with("motion", motion.key()).with("decision", decision));
    }

    private MotionExecution execute(Motion motion, ExecutionStatus status) {
        return register.publish(
                Samples.bare(MotionExecution.class).with("motion", motion.key()).with("status", status));
    }
}
