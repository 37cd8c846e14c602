package nl.opvolgmonitor.persistence.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.Fulfilment;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.commitment.TimingFacts;
import nl.opvolgmonitor.domain.commitment.TimingRepository;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.deadline.DeadlineKind;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class ConditionTest {

    private static final LocalDate DAY = Samples.DAY;

    private final TestRegister register;

    ConditionTest(TestRegister register) {
        this.register = register;
    }

    @Test
    void keepsAConditionOpenUntilWhatItDependsOnIsFulfilled() {
        var other = publish();
        var commitment = dependingOn(Link.to(Role.DEPENDS_ON, other));
        publish(fulfilment(other, FulfilmentStatus.PARTLY_FULFILLED), DAY.plusDays(1));
        publish(fulfilment(other, FulfilmentStatus.FULFILLED), DAY.plusDays(2));

        assertThat(isOpen(commitment, DAY)).isTrue();
        assertThat(isOpen(commitment, DAY.plusDays(1))).isTrue();
        assertThat(isOpen(commitment, DAY.plusDays(2))).isFalse();
    }

    @Test
    void neverClosesAConditionThatOnlyHasAName() {
        var commitment = dependingOn(new Link(Role.DEPENDS_ON, null, "de resultaten van de pilot"));

        assertThat(isOpen(commitment, DAY.plusYears(10))).isTrue();
        assertThat(isOpen(dependingOn(Link.to(Role.OWNER, Samples.ONE)), DAY)).isFalse();
    }

    private Key publish() {
        return register.publish(Samples.full(Commitment.class)).key();
    }

    private Key dependingOn(Link link) {
        var commitment = publish();
        var conditional = Samples.bare(Deadline.class)
                .with("subject", commitment)
                .with("kind", DeadlineKind.CONDITIONAL)
                .with("links", List.of(link));
        publish(conditional, DAY);
        return commitment;
    }

    private void publish(Draft<?> draft, LocalDate day) {
        register.publish(Command.of(draft, register.freshKey()).on(day).quoting(Samples.ONE, Samples.WORDS));
    }

    private static Draft<Fulfilment> fulfilment(Key commitment, FulfilmentStatus status) {
        return Samples.full(Fulfilment.class).with("commitment", commitment).with("status", status);
    }

    private boolean isOpen(Key commitment, LocalDate day) {
        return facts(commitment, at(day)).conditionOpen();
    }

    private PointInTime at(LocalDate day) {
        return new PointInTime(day, register.clock().instant());
    }

    private TimingFacts facts(Key commitment, PointInTime at) {
        return register.bean(TimingRepository.class)
                .facts(Set.of(commitment), at)
                .get(commitment);
    }
}
