package nl.opvolgmonitor.persistence.register;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.fixture.Attempts;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.register.Amend;
import nl.opvolgmonitor.domain.register.Amendment;
import nl.opvolgmonitor.domain.register.Change;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.Move;
import nl.opvolgmonitor.domain.register.MoveOn;
import nl.opvolgmonitor.domain.register.Moved;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.RecordState;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Transactions;
import nl.opvolgmonitor.domain.register.Versions;
import nl.opvolgmonitor.persistence.TestRegister;
import org.jspecify.annotations.Nullable;

/** The office at work, in few words: a researcher proposes, an editor decides. */
public record Newsroom(TestRegister register) {

    public <T extends Registered> Outcome<T> change(T record, Draft<T> draft, int expected, Change change) {
        return change(Command.of(draft, record.key()).on(record.entry().effectiveFrom()), expected, change);
    }

    public <T extends Registered> Outcome<T> change(Command<T> registration, int expected, Change change) {
        var amend = new Amend(ledger(), register.bean(Versions.class), register.bean(Entries.class), register.clock());
        var amendment = new Amendment<T>(expected, change, "beter gelezen", registration.registration());
        return transaction(() ->
                amend.handle(amendment, register.records(registration.draft().type())));
    }

    public Outcome<Moved> submit(Registered... records) {
        return move(Move.Type.SUBMIT, null, Attempts.RESEARCHER.subject(), records);
    }

    public Outcome<Moved> publish(Registered... records) {
        return publishUnder(null, records);
    }

    public Outcome<Moved> publishUnder(@Nullable Instant embargo, Registered... records) {
        return move(Move.Type.PUBLISH, embargo, Attempts.EDITOR.subject(), records);
    }

    public Outcome<Moved> withdraw(Registered... records) {
        return move(Move.Type.WITHDRAW, null, Attempts.EDITOR.subject(), records);
    }

    public Outcome<Moved> move(Move.Type type, @Nullable Instant embargo, String by, Registered... records) {
        var expected = Stream.of(records)
                .map(record -> new Move.Expected(record.key(), record.entry().version()))
                .toList();
        var moveOn = new MoveOn(ledger(), register.bean(Versions.class), register.clock());
        return transaction(() -> moveOn.handle(new Move(type, expected, "in de proef", embargo, by)));
    }

    public RecordState state(Key key) {
        return ledger().states(Set.of(key)).get(key);
    }

    public boolean isPublic(Registered record) {
        return !register.records(record.getClass().asSubclass(Registered.class))
                .byKey(Set.of(record.key()), register.atTheEnd())
                .isEmpty();
    }

    public <T> T transaction(java.util.function.Supplier<T> work) {
        return register.bean(Transactions.class).inOne(work);
    }

    public Ledger ledger() {
        return register.bean(Ledger.class);
    }

    public List<String> statuses(Key key) {
        return register.strings(
                nl.opvolgmonitor.persistence.DatabaseRole.OM_APP,
                "SELECT status FROM register.record_status WHERE record = ? ORDER BY entry",
                key.value());
    }
}
