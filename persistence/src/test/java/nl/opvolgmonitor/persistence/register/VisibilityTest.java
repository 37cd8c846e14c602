package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Directory;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RegisterExtension.class)
class VisibilityTest {

    private static final Draft<Coverage> COVERAGE = Samples.bare(Coverage.class);
    private final TestRegister register;

    VisibilityTest(TestRegister register) {
        this.register = register;
    }

    @Test
    void hidesAConcept() {
        var concept = register.register(coverage());

        assertThat(isVisible(concept)).isFalse();
        assertThat(register.bean(Directory.class).kinds(Set.of(concept.key()), register.atTheEnd()))
                .isEmpty();
        assertThat(backwards()).doesNotContain(concept);
    }

    @Test
    void showsWhatWasPublished() {
        var published = register.publish(coverage());

        assertThat(isVisible(published)).isTrue();
        assertThat(backwards()).contains(published);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IN_REVIEW", "WITHDRAWN", "CONCEPT"})
    void hidesWhatIsNoLongerPublished(String status) {
        var record = register.publish(coverage());
        decide(record, status, null);

        assertThat(isVisible(record)).isFalse();
    }

    @Test
    void goesOnShowingWhatWasCorrected() {
        var first = register.publish(coverage());
        var before = register.atTheEnd();
        register.supersede(first, COVERAGE.with("reason", "nieuw"), Samples.DAY);

        assertThat(register.records(Coverage.class).find(first.key(), before)).contains(first);
    }

    @Test
    void hidesAPublicationUntilItsEmbargoEnds() {
        var later = register.register(coverage());
        var now = register.register(coverage());
        decide(later, "PUBLISHED", Instant.now().plusSeconds(3_600));
        decide(now, "PUBLISHED", Instant.now().minusSeconds(1));

        assertThat(isVisible(later)).isFalse();
        assertThat(isVisible(now)).isTrue();
    }

    @Test
    void showsThePublishedVersionWhileTheNextIsAConcept() {
        var first = register.publish(coverage());
        var second = register.supersede(first, COVERAGE.with("reason", "nieuw"), Samples.DAY);
        decide(second, "CONCEPT", null);

        assertThat(register.records(Coverage.class).find(first.key(), register.atTheEnd()))
                .contains(first);
    }

    private Command<Coverage> coverage() {
        return Command.of(COVERAGE, register.freshKey()).on(Samples.DAY);
    }

    private boolean isVisible(Coverage record) {
        return register.records(Coverage.class)
                .find(record.key(), register.atTheEnd())
                .isPresent();
    }

    private List<Coverage> backwards() {
        return register.records(Coverage.class)
                .by(Coverage.TOWARD, Set.of(Samples.ONE), register.atTheEnd())
                .getOrDefault(Samples.ONE, List.of());
    }

    private void decide(Registered record, String status, @Nullable Instant embargo) {
        register.as(DatabaseRole.OM_APP)
                .useHandle(handle ->
                        handle.execute("""
                INSERT INTO register.record_status (record, version, status, embargo_until, reason, recorded_at, recorded_by)
                VALUES (?, ?, ?, ?, 'in de proef', now(), 'tester')""", record.key().value(), record.entry().version(), status, embargo));
    }
}
