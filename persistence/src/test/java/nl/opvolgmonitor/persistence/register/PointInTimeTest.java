package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class PointInTimeTest {

    private static final Draft<Coverage> COVERAGE = Samples.bare(Coverage.class);
    private static final LocalDate DAY = LocalDate.of(2021, 5, 31);

    private final TestRegister register;

    PointInTimeTest(TestRegister register) {
        this.register = register;
    }

    @Test
    void holdsFromItsEffectiveDay() {
        var coverage = publish();
        var known = coverage.entry().recordedAt();

        assertThat(isThere(coverage, DAY.minusDays(1), known)).isFalse();
        assertThat(isThere(coverage, DAY, known)).isTrue();
    }

    @Test
    void isKnownFromTheInstantOfRecording() {
        var coverage = publish();
        var recorded = coverage.entry().recordedAt();

        assertThat(isThere(coverage, DAY, recorded.minusNanos(1_000))).isFalse();
        assertThat(isThere(coverage, DAY, recorded)).isTrue();
    }

    @Test
    void mayHaveHeldLongBeforeItWasKnown() {
        var coverage = publish();
        var later = coverage.entry().recordedAt().plusSeconds(86_400);

        assertThat(isThere(coverage, DAY, later)).isTrue();
        assertThat(isThere(
                        coverage,
                        LocalDate.of(2999, 1, 1),
                        coverage.entry().recordedAt().minusSeconds(1)))
                .isFalse();
    }

    @Test
    void showsWhatStandsAllAlongOnEveryDay() {
        var command = Command.of(Samples.bare(Organisation.class), register.freshKey());
        var organisation = register.publish(command.on(DAY));
        var first =
                new PointInTime(LocalDate.of(1900, 1, 1), organisation.entry().recordedAt());

        assertThat(register.records(Organisation.class).find(organisation.key(), first))
                .contains(organisation);
    }

    private Coverage publish() {
        return register.publish(Command.of(COVERAGE, register.freshKey()).on(DAY));
    }

    private boolean isThere(Coverage coverage, LocalDate effective, Instant known) {
        return find(coverage.key(), effective, known).contains(coverage);
    }

    private List<Coverage> find(Key key, LocalDate effective, Instant known) {
        return register.records(Coverage.class).find(key, new PointInTime(effective, known)).stream()
                .toList();
    }
}
