package nl.opvolgmonitor.persistence.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.Editions;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.RegisterUnavailable;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Transactions;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import nl.opvolgmonitor.persistence.register.Doors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class EditionsTest {

    private static final Draft<Commitment> COMMITMENT = Samples.bare(Commitment.class);

    private final TestRegister register;

    EditionsTest(TestRegister register) {
        this.register = register;
    }

    @Test
    void givesWhatIsPublicTheNextNumber() {
        var before = published();
        register.publish(COMMITMENT);
        var next = published();

        assertThat(next.number()).isEqualTo(before.number() + 1);
        assertThat(next.since()).isEqualTo(before.publishedAt());
        assertThat(editions().last()).contains(next);
        assertThat(editions().numbered(before.number())).contains(before);
        assertThat(editions().before(next.number(), 1)).containsExactly(before);
    }

    @Test
    void makesNoEditionOfWhatTheLastOneHas() {
        published();
        register.register(Command.of(COMMITMENT, register.freshKey()).on(Samples.DAY));

        assertThat(editions().waitingSince()).isEmpty();
        assertThat(publish()).isEmpty();
    }

    @Test
    void tellsSinceWhenSomethingWaits() {
        published();
        register.publish(COMMITMENT);

        assertThat(editions().waitingSince())
                .contains(register.clock().instant().minusSeconds(1));
    }

    @Test
    void refusesWhatWasPublishedBeforeTheLastEditionAndArrivesAfterIt() {
        var record = register.publish(COMMITMENT);
        var last = published();

        assertThatExceptionOfType(RegisterUnavailable.class).isThrownBy(() -> withdraw(record, last.publishedAt()));
    }

    @Test
    void refusesAnEditionThatDoesNotFollowTheLast() {
        var last = published();

        assertThatExceptionOfType(RegisterUnavailable.class)
                .isThrownBy(() -> insert(last.number() + 2, Instant.parse("2999-01-01T00:00:00Z")));
        assertThatExceptionOfType(RegisterUnavailable.class)
                .isThrownBy(() -> insert(last.number() + 1, last.publishedAt()));
    }

    @Test
    void givesARecordAsItWasInTheEdition() {
        var record = register.publish(COMMITMENT.with("text", "oud"));
        var before = published();
        register.supersede(record, COMMITMENT.with("text", "nieuw"), Samples.DAY);

        assertThat(text(before, record)).isEqualTo("oud");
        assertThat(text(published(), record)).isEqualTo("nieuw");
    }

    @Test
    void leavesOutWhatIsYounger() {
        var before = published();
        var record = register.publish(COMMITMENT);

        assertThat(editions().records(before, Kind.COMMITMENT, List.of(record.key())))
                .isEmpty();
    }

    @Test
    void isNoLongerWholeWhenWhatItHeldWasWithdrawn() {
        var before = published();
        var record = register.publish(COMMITMENT);
        var held = published();
        withdraw(record, register.clock().instant());

        assertThat(editions().isWhole(before)).isTrue();
        assertThat(editions().isWhole(held)).isFalse();
        assertThat(editions().isWhole(published())).isTrue();
    }

    private Editions editions() {
        return register.bean(Editions.class);
    }

    /** The edition of everything so far; there is always something new. */
    private Edition published() {
        register.publish(COMMITMENT);
        return publish().orElseThrow();
    }

    private Optional<Edition> publish() {
        return register.bean(Transactions.class).inOne(() -> editions().publish(register.clock(), "tester"));
    }

    private String text(Edition edition, Registered record) {
        var found = editions().records(edition, Kind.COMMITMENT, List.of(record.key()));
        return ((Commitment) found.getFirst().content()).text();
    }

    private void withdraw(Registered record, Instant recordedAt) {
        execute("""
                INSERT INTO register.record_status (record, version, status, reason, recorded_at, recorded_by)
                VALUES (?, ?, 'WITHDRAWN', 'in de proef', ?, 'tester')""", record.key().value(), record.entry().version(), recordedAt);
    }

    private void insert(int number, Instant publishedAt) {
        execute("INSERT INTO register.edition VALUES (?, ?, 'tester')", number, publishedAt);
    }

    private void execute(String statement, Object... values) {
        register.bean(Transactions.class)
                .inOne(() ->
                        register.bean(Doors.class).writing().withHandle(handle -> handle.execute(statement, values)));
    }
}
