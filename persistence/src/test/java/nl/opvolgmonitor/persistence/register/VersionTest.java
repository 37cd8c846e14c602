package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Directory;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class VersionTest {

    private static final Draft<Coverage> COVERAGE = Samples.bare(Coverage.class);
    private static final LocalDate DAY = LocalDate.of(2021, 5, 31);

    private final TestRegister register;

    VersionTest(TestRegister register) {
        this.register = register;
    }

    @Test
    void isSupersededFromTheInstantOfTheNextVersion() {
        var first = publish();
        var second = register.supersede(first, COVERAGE.with("reason", "gecorrigeerd"), DAY);
        var corrected = second.entry().recordedAt();

        assertThat(find(first.key(), DAY, corrected.minusNanos(1_000))).containsExactly(first);
        assertThat(find(first.key(), DAY, corrected)).containsExactly(second);
    }

    @Test
    void isFoundBackwardsByTheVersionThatCounts() {
        var first = publish();
        var second = register.supersede(first, COVERAGE.with("toward", Samples.OTHER), DAY);
        var before = new PointInTime(DAY, second.entry().recordedAt().minusSeconds(1));
        var after = new PointInTime(DAY, second.entry().recordedAt());

        assertThat(toward(Samples.ONE, before)).contains(first);
        assertThat(toward(Samples.ONE, after)).doesNotContain(first);
        assertThat(toward(Samples.OTHER, before)).isEmpty();
        assertThat(toward(Samples.OTHER, after)).containsExactly(second);
    }

    @Test
    void holdsFromTheDayThatACorrectionGivesIt() {
        var first = publish();
        var second = register.supersede(first, COVERAGE, DAY.plusDays(7));
        var corrected = second.entry().recordedAt();

        assertThat(find(first.key(), DAY, corrected)).isEmpty();
        assertThat(find(first.key(), DAY.plusDays(7), corrected)).containsExactly(second);
    }

    @Test
    void hasOneKindHoweverManyVersions() {
        var first = publish();
        register.supersede(first, COVERAGE, DAY);
        var directory = register.bean(Directory.class);

        assertThat(directory.kinds(Set.of(first.key(), new Key("onbekend")), register.atTheEnd()))
                .containsOnlyKeys(first.key())
                .containsValue(Kind.COVERAGE);
        assertThat(directory.kinds(Set.of(first.key()), new PointInTime(DAY.minusDays(1), Samples.NOON)))
                .isEmpty();
    }

    private Coverage publish() {
        return register.publish(Command.of(COVERAGE, register.freshKey()).on(DAY));
    }

    private List<Coverage> find(Key key, LocalDate effective, Instant known) {
        return register.records(Coverage.class).find(key, new PointInTime(effective, known)).stream()
                .toList();
    }

    private List<Coverage> toward(Key key, PointInTime at) {
        return register.records(Coverage.class)
                .by(Coverage.TOWARD, Set.of(key), at)
                .getOrDefault(key, List.of());
    }
}
