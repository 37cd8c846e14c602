package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.organisation.Person;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Transactions;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class TransactionsTest {

    private final TestRegister register;
    private final Transactions transactions;

    TransactionsTest(TestRegister register) {
        this.register = register;
        this.transactions = register.bean(Transactions.class);
    }

    @Test
    void keepAllOfWhatWasDone() {
        var first = register.freshKey();
        var second = register.freshKey();

        transactions.inOne(() -> List.of(publish(first), publish(second)));
        assertThat(existing(Set.of(first, second))).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void keepNothingWhenTheWorkFails() {
        var key = register.freshKey();

        assertThatThrownBy(() -> transactions.inOne(() -> failAfter(publish(key))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("halverwege");
        assertThat(existing(Set.of(key))).isEmpty();
        assertThat(register.records(Person.class).find(key, register.atTheEnd()))
                .isEmpty();
    }

    @Test
    void keepNothingOfARefusalThatTheCallerTurnsIntoAFailure() {
        var key = register.freshKey();

        assertThatThrownBy(() -> transactions.inOne(() -> {
                    register.handle(Command.of(Samples.bare(Person.class).with("name", ""), key));
                    throw new IllegalStateException("geweigerd");
                }))
                .hasMessage("geweigerd");
        assertThat(existing(Set.of(key))).isEmpty();
    }

    @Test
    void showNothingToOthersBeforeTheyEnd() {
        var key = register.freshKey();

        transactions.inOne(() -> {
            publish(key);
            assertThat(existing(Set.of(key))).containsExactly(key);
            assertThat(register.records(Person.class).find(key, register.atTheEnd()))
                    .isEmpty();
            return key;
        });
        assertThat(register.records(Person.class).find(key, register.atTheEnd()))
                .isPresent();
    }

    @Test
    void mayStandInOneAnother() {
        var key = register.freshKey();

        assertThatThrownBy(() -> transactions.inOne(() -> failAfter(transactions.inOne(() -> publish(key)))))
                .hasMessage("halverwege");
        assertThat(existing(Set.of(key))).isEmpty();
    }

    private Person publish(Key key) {
        return register.publish(Command.of(Samples.bare(Person.class), key));
    }

    private static Person failAfter(Person person) {
        throw new IllegalStateException(person.name().isEmpty() ? "leeg" : "halverwege");
    }

    private Set<Key> existing(Set<Key> keys) {
        return register.bean(Entries.class).existing(keys);
    }
}
