package nl.opvolgmonitor.persistence.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.CommitmentFilter;
import nl.opvolgmonitor.domain.commitment.Timing;
import nl.opvolgmonitor.domain.commitment.TimingRepository;
import nl.opvolgmonitor.domain.commitment.TimingState;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Transactions;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class TimingAgreementTest {

    private static final int COUNT = 300;
    private static final int EVERY = 13;

    private final TestRegister register;
    private List<Key> commitments;

    TimingAgreementTest(TestRegister register) {
        this.register = register;
    }

    @BeforeAll
    void publishesManyCommitments() {
        var many = new ManyCommitments(register, 31_015_221);
        commitments = register.bean(Transactions.class).inOne(() -> many.publish(COUNT));
    }

    @Test
    void filtersByTheStateThatTheDomainComputes() {
        var met = EnumSet.noneOf(TimingState.class);
        IntStream.iterate(-1, day -> day < ManyCommitments.DAYS + 100, day -> day + EVERY)
                .mapToObj(Samples.DAY::plusDays)
                .map(this::computedAndFiltered)
                .forEach(met::addAll);

        assertThat(met).containsExactlyInAnyOrder(TimingState.values());
    }

    private Set<TimingState> computedAndFiltered(LocalDate day) {
        var at = new PointInTime(day, register.clock().instant());
        var computed = computed(at);

        assertThat(filtered(at)).as("on %s", day).isEqualTo(computed);
        return Set.copyOf(computed.values());
    }

    private Map<Key, TimingState> computed(PointInTime at) {
        return register.bean(TimingRepository.class).facts(Set.copyOf(commitments), at).values().stream()
                .collect(Collectors.toMap(
                        facts -> facts.commitment(),
                        facts -> Timing.of(facts, at.effective()).state()));
    }

    private Map<Key, TimingState> filtered(PointInTime at) {
        var lister = register.lister(Commitment.class, CommitmentFilter.class).at(at);
        var states = new HashMap<Key, TimingState>();
        for (var state : TimingState.values()) {
            lister.where("timing", state)
                    .forEach(commitment ->
                            assertThat(states.put(commitment.key(), state)).isNull());
        }
        return states;
    }
}
