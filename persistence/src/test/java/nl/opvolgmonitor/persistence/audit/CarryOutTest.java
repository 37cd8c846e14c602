package nl.opvolgmonitor.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.audit.Affected;
import nl.opvolgmonitor.domain.audit.AuditEntry;
import nl.opvolgmonitor.domain.audit.AuditFilter;
import nl.opvolgmonitor.domain.audit.AuditResult;
import nl.opvolgmonitor.domain.audit.AuditTrail;
import nl.opvolgmonitor.domain.audit.CarryOut;
import nl.opvolgmonitor.domain.audit.Request;
import nl.opvolgmonitor.domain.audit.Requests;
import nl.opvolgmonitor.domain.audit.Work;
import nl.opvolgmonitor.domain.fixture.Attempts;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.organisation.Person;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.KeyTaken;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.RequestKeyReused;
import nl.opvolgmonitor.domain.register.Transactions;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class CarryOutTest {

    private final TestRegister register;
    private final CarryOut carryOut;

    CarryOutTest(TestRegister register) {
        this.register = register;
        this.carryOut = new CarryOut(
                register.bean(Transactions.class),
                register.bean(Requests.class),
                register.bean(AuditTrail.class),
                register.clock());
    }

    @Test
    void givesTheSameAnswerAgainWithoutDoingItAgain() {
        var request = Attempts.fresh(Attempts.RESEARCHER);
        var key = register.freshKey();

        var first = register(request, key);
        var second = register(request, key);

        assertThat(first).isInstanceOf(Accepted.class).isEqualTo(second);
        assertThat(traces(key)).extracting(AuditEntry::result).containsExactly(AuditResult.REPEATED, AuditResult.DONE);
    }

    @Test
    void refusesTheSameKeyForSomethingElse() {
        var requestKey = UUID.randomUUID();
        register(Attempts.of(Attempts.RESEARCHER, requestKey, 'a'), register.freshKey());

        var outcome = register(Attempts.of(Attempts.RESEARCHER, requestKey, 'b'), register.freshKey());

        assertThat(outcome).isEqualTo(new RequestKeyReused<>(requestKey.toString()));
    }

    @Test
    void keepsTheKeysOfTwoPeopleApart() {
        var requestKey = UUID.randomUUID();
        register(Attempts.of(Attempts.RESEARCHER, requestKey, 'a'), register.freshKey());

        assertThat(register(Attempts.of(Attempts.EDITOR, requestKey, 'b'), register.freshKey()))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void leavesATraceOfARefusalAndNothingElse() {
        var key = register.freshKey();
        register(Attempts.fresh(Attempts.RESEARCHER), key);

        var outcome = register(Attempts.fresh(Attempts.EDITOR), key);

        assertThat(outcome).isEqualTo(new KeyTaken<>(key));
        assertThat(register.bean(AuditTrail.class)
                        .latest(AuditFilter.ALL, Long.MAX_VALUE, 1)
                        .getFirst())
                .returns(AuditResult.REFUSED, AuditEntry::result)
                .returns("redacteur-1", AuditEntry::subject)
                .returns("Er bestaat al een record met de sleutel " + key, AuditEntry::reason);
    }

    @Test
    void undoesWorkThatTurnsOutInvalidHalfWay() {
        var key = register.freshKey();
        var work = work(() -> {
            register.register(Command.of(Samples.bare(Person.class), key));
            throw new InvalidContent("Dit past niet");
        });

        assertThat(carryOut.handle(Attempts.fresh(Attempts.RESEARCHER), work))
                .isEqualTo(new InvalidInput<>("Dit past niet"));
        assertThat(register.bean(Ledger.class).states(java.util.Set.of(key))).isEmpty();
    }

    @Test
    void hasOneEffectForManyCallsAtOnce() throws Exception {
        var request = Attempts.fresh(Attempts.RESEARCHER);
        var key = register.freshKey();
        Callable<Outcome<Person>> call = () -> register(request, key);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(
                    IntStream.range(0, 20).mapToObj(number -> call).toList());
            for (var answer : answers) {
                assertThat(answer.get()).isInstanceOf(Accepted.class);
            }
        }

        assertThat(traces(key)).extracting(AuditEntry::result).containsOnlyOnce(AuditResult.DONE);
    }

    private Outcome<Person> register(Request request, Key key) {
        return carryOut.handle(request, work(() -> register.handle(Command.of(Samples.bare(Person.class), key))));
    }

    private Work<Person> work(java.util.function.Supplier<Outcome<Person>> act) {
        return new Work<>(act, person -> List.of(Affected.by(person)), affected -> person(affected.getFirst()));
    }

    private Person person(Affected affected) {
        var state = register.bean(Ledger.class)
                .states(java.util.Set.of(affected.record()))
                .get(affected.record());
        return (Person)
                register.bean(nl.opvolgmonitor.domain.register.Versions.class).at(state, affected.version());
    }

    private List<AuditEntry> traces(Key key) {
        return register.bean(AuditTrail.class).latest(AuditFilter.ALL.about(key), Long.MAX_VALUE, 100);
    }
}
