package nl.opvolgmonitor.persistence.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.fixture.Command;
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
import nl.opvolgmonitor.persistence.Surroundings;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;

class MotionListTest extends FilterContract<Motion, MotionFilter> {

    private static final LocalDate LAST_DAY = LocalDate.of(2021, 7, 8);

    MotionListTest(TestRegister register) {
        super(register, Motion.class, MotionFilter.class);
    }

    @Override
    protected Motion published() {
        var surroundings = Surroundings.of(register);
        var motion = register.publish(Samples.bare(Motion.class)
                .with("title", "Motie over een gecoördineerde aanpak")
                .with("request", "Verzoekt de regering onderzoek te doen")
                .with("stub", true)
                .with("document", Surroundings.PAPER)
                .with(
                        "links",
                        List.of(Link.to(Role.MOVER, Samples.OTHER), Link.to(Role.ADDRESSEE, Surroundings.OFFICE))));
        var commitment = register.publish(Samples.bare(Commitment.class)).key();
        surroundings.answers(commitment, motion.key());
        surroundings.answers(commitment, Surroundings.RECOMMENDATION);
        register.publish(Samples.full(Deadline.class)
                .with("subject", commitment)
                .with("earliest", null)
                .with("latest", LAST_DAY));
        execute(motion, ExecutionStatus.UNDER_CONSIDERATION, Samples.DAY.minusDays(10));
        decide(motion, Decision.SUBMITTED);
        decide(motion, Decision.ADOPTED);
        return motion;
    }

    @Override
    protected Stream<Arguments> conditions() {
        return Stream.of(
                arguments("procedure", Procedure.ADOPTED, Procedure.SUBMITTED),
                arguments("execution", ExecutionState.UNDER_CONSIDERATION, ExecutionState.NO_MESSAGE),
                arguments("mover", Samples.OTHER, Samples.ONE),
                arguments("stub", true, false),
                arguments("ministry", Surroundings.MINISTRY, Surroundings.NOWHERE),
                arguments("office", Surroundings.OFFICE, Surroundings.MINISTRY),
                arguments("person", Surroundings.HOLDER, Surroundings.NOWHERE),
                arguments("committee", Surroundings.COMMITTEE, Surroundings.MINISTRY),
                arguments("dossier", "36 200", "36201"),
                arguments("dossier", "36200", "36200-VII"),
                arguments("dossier", "36 200 VI", "31015"),
                arguments("report", Surroundings.REPORT, Surroundings.PAPER),
                arguments("recommendation", Surroundings.RECOMMENDATION, Samples.ONE),
                arguments("theme", "zorg", "zor"),
                arguments("targetGroup", "minderjarigen", "volwassenen"),
                arguments("adoptedFrom", Samples.DAY, Samples.DAY.plusDays(1)),
                arguments("adoptedBefore", Samples.DAY.plusDays(1), Samples.DAY),
                arguments("dueFrom", LAST_DAY, LAST_DAY.plusDays(1)),
                arguments("dueBefore", LAST_DAY.plusDays(1), LAST_DAY),
                arguments("waitingSince", Samples.DAY, Samples.DAY.minusDays(1)),
                arguments("silentSince", Samples.DAY, Samples.DAY.minusDays(1)),
                arguments("changedSince", Samples.NOON, Surroundings.NEVER),
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

    @Test
    void waitsNoLongerForAMotionOnWhichAMessageCame() {
        var motion = register.publish(Samples.bare(Motion.class));
        decide(motion, Decision.ADOPTED);
        assertThat(list().where("waitingSince", Samples.DAY)).contains(motion);

        execute(motion, ExecutionStatus.UNDER_CONSIDERATION);
        assertThat(list().where("waitingSince", Samples.DAY)).doesNotContain(motion);
    }

    private void execute(Motion motion, ExecutionStatus status, LocalDate day) {
        register.publish(Command.of(
                        Samples.bare(MotionExecution.class)
                                .with("motion", motion.key())
                                .with("status", status),
                        register.freshKey())
                .on(day));
    }

    private MotionExecution execute(Motion motion, ExecutionStatus status) {
        return register.publish(
                Samples.bare(MotionExecution.class).with("motion", motion.key()).with("status", status));
    }
}
