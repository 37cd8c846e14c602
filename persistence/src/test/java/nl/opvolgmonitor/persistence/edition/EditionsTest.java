package nl.opvolgmonitor.persistence.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.Editions;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
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
    void makesTheNextEditionOfEachPublication() {
        register.publish(COMMITMENT);
        var before = last();
        register.publish(COMMITMENT);

        assertThat(last().number()).isEqualTo(before.number() + 1);
        assertThat(editions().numbered(before.number())).contains(before);
    }

    @Test
    void makesNoEditionOfADraft() {
        register.publish(COMMITMENT);
        var before = last();
        register.register(Command.of(COMMITMENT, register.freshKey()).on(Samples.DAY));

        assertThat(last()).isEqualTo(before);
    }

    @Test
    void givesARecordAsItWasInTheEdition() {
        var record = register.publish(COMMITMENT.with("text", "oud"));
        var before = last();
        register.supersede(record, COMMITMENT.with("text", "nieuw"), Samples.DAY);

        assertThat(text(before, record)).isEqualTo("oud");
        assertThat(text(last(), record)).isEqualTo("nieuw");
    }

    @Test
    void leavesOutWhatIsYounger() {
        var before = last();
        var record = register.publish(COMMITMENT);

        assertThat(editions().records(before, Kind.COMMITMENT, List.of(record.key())))
                .isEmpty();
    }

    @Test
    void isNoLongerWholeWhenWhatItHeldWasWithdrawn() {
        var before = last();
        var record = register.publish(COMMITMENT);
        var held = last();
        withdraw(record);

        assertThat(editions().isWhole(before)).isTrue();
        assertThat(editions().isWhole(held)).isFalse();
        assertThat(editions().isWhole(last())).isTrue();
        assertThat(last().number()).isEqualTo(held.number() + 1);
    }

    private Editions editions() {
        return register.bean(Editions.class);
    }

    private Edition last() {
        return editions().last().orElseThrow();
    }

    private String text(Edition edition, Registered record) {
        var found = editions().records(edition, Kind.COMMITMENT, List.of(record.key()));
        return ((Commitment) found.getFirst().content()).text();
    }

    private void withdraw(Registered record) {
        register.as(DatabaseRole.OM_APP)
                .useHandle(handle -> handle.execute(
                        """
                        INSERT INTO register.record_status (record, version, status, reason, recorded_at, recorded_by)
                        VALUES (?, ?, 'WITHDRAWN', 'in de proef', ?, 'tester')""",
                        record.key().value(),
                        record.entry().version(),
                        register.clock().instant()));
    }
}
