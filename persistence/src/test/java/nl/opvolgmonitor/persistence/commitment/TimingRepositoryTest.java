package nl.opvolgmonitor.persistence.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.Fulfilment;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.commitment.TimingFacts;
import nl.opvolgmonitor.domain.commitment.TimingRepository;
import nl.opvolgmonitor.domain.commitment.Visibility;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.deadline.DeadlineKind;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class TimingRepositoryTest {

    private static final LocalDate DAY = Samples.DAY;

    private final TestRegister register;

    TimingRepositoryTest(TestRegister register) {
        this.register = register;
    }

    @Test
    void knowsNothingButTheCommitmentWhenNothingFollowed() {
        var commitment = publish();

        assertThat(facts(commitment, register.atTheEnd()))
                .isEqualTo(new TimingFacts(
                        commitment,
                        FulfilmentStatus.OPEN,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        DAY,
                        Visibility.CONFIDENTIAL));
    }

    @Test
    void gathersEverythingOfARecurringDeadline() {
        var commitment = publish();
        register.publish(Samples.bare(Deadline.class)
                .with("subject", commitment)
                .with("kind", DeadlineKind.RECURRING)
                .with("recursEvery", "P2W")
                .with("lastOccurrence", DAY.plusDays(1))
                .with("reviewOn", DAY.plusDays(2)));

        assertThat(facts(commitment, register.atTheEnd()))
                .extracting(
                        TimingFacts::kind, TimingFacts::recursEvery, TimingFacts::lastOccurrence, TimingFacts::reviewOn)
                .containsExactly(DeadlineKind.RECURRING, Period.ofDays(14), DAY.plusDays(1), DAY.plusDays(2));
    }

    @Test
    void takesTheStatusAndTheDeadlineThatStandAtThePointInTime() {
        var commitment = publish();
        publish(deadline(commitment, DAY.plusDays(10)), DAY);
        publish(deadline(commitment, DAY.plusDays(20)), DAY.plusDays(5));
        publish(fulfilment(commitment, FulfilmentStatus.LAPSED), DAY.plusDays(30));

        assertThat(latest(commitment, DAY.plusDays(4))).isEqualTo(DAY.plusDays(10));
        assertThat(latest(commitment, DAY.plusDays(5))).isEqualTo(DAY.plusDays(20));
        assertThat(status(commitment, DAY.plusDays(29))).isEqualTo(FulfilmentStatus.OPEN);
        assertThat(status(commitment, DAY.plusDays(30))).isEqualTo(FulfilmentStatus.LAPSED);
    }

    @Test
    void givesNoFactsOfWhatIsNotThere() {
        var commitment = publish();
        var keys = Set.of(commitment, Samples.ONE, new Key("onbekend"));

        assertThat(register.bean(TimingRepository.class).facts(keys, register.atTheEnd()))
                .containsOnlyKeys(commitment);
        assertThat(register.bean(TimingRepository.class).facts(keys, at(DAY.minusDays(1))))
                .isEmpty();
    }

    private Key publish() {
        return register.publish(Samples.full(Commitment.class)).key();
    }

    private void publish(Draft<?> draft, LocalDate day) {
        register.publish(Command.of(draft, register.freshKey()).on(day));
    }

    private static Draft<Deadline> deadline(Key subject, LocalDate latest) {
        return Samples.full(Deadline.class).with("subject", subject).with("latest", latest);
    }

    private static Draft<Fulfilment> fulfilment(Key commitment, FulfilmentStatus status) {
        return Samples.full(Fulfilment.class).with("commitment", commitment).with("status", status);
    }

    private LocalDate latest(Key commitment, LocalDate day) {
        return facts(commitment, at(day)).latest();
    }

    private FulfilmentStatus status(Key commitment, LocalDate day) {
        return facts(commitment, at(day)).status();
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
