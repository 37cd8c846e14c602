package nl.opvolgmonitor.domain.imports;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.Amend;
import nl.opvolgmonitor.domain.register.Amendment;
import nl.opvolgmonitor.domain.register.Change;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Fields;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.RecordNotFound;
import nl.opvolgmonitor.domain.register.RecordState;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Refusal;
import nl.opvolgmonitor.domain.register.Register;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Registration;
import nl.opvolgmonitor.domain.register.Versions;
import org.jspecify.annotations.Nullable;

/**
 * Takes the records of one import, each by the command that would register or change it by hand. What the commands make is
 * handed out to be written; what they name may stand anywhere else in the import.
 */
public final class Intake {

    private final Known known;
    private final KnownTexts texts;
    private final KnownEntries entries;
    private final KnownLedger ledger;
    private final Register register;
    private final Amend amend;
    private final String reason;

    /** {@code announced} are all records of the import by key, {@code texts} those of its documents; {@code reason} is given for each change. */
    public Intake(
            Entries entries,
            Ledger ledger,
            Versions versions,
            Bulk bulk,
            Clock clock,
            Map<Key, Kind> announced,
            Map<Key, String> texts,
            String reason) {
        this.known = new Known(entries, ledger, versions, bulk, announced);
        this.texts = new KnownTexts(entries, texts);
        this.entries = new KnownEntries(known, this.texts);
        this.ledger = new KnownLedger(known);
        this.register = new Register(this.entries, clock);
        this.amend = new Amend(this.ledger, this.ledger, this.entries, clock);
        this.reason = reason;
    }

    /** Gives the new records of the import their keys, so that any of them may be named; inside the transaction that writes. */
    public void announce() {
        known.announce();
    }

    /** Looks up what the register has of these and of what they may name, before any of them is taken. */
    public void prepare(Set<Key> next, Set<Key> named) {
        known.prepare(next, named);
    }

    /** Where any record stands, those of the import included. */
    public Ledger ledger() {
        return ledger;
    }

    /** The last version that the register has; null when it is new or of another kind. */
    public <T extends Registered> @Nullable T before(Key key, Class<T> type) {
        var before = known.last(key);
        return type.isInstance(before) ? type.cast(before) : null;
    }

    /** The text that the register has of a document; null when none. */
    public @Nullable String text(Key document) {
        return texts.registered(document);
    }

    public <T extends Registered> Taken take(Registration<T> registration, Records<T> records) {
        var made = new MadeRecords<>(records.kind(), records.type(), content -> known.made(entries.filled(content)));
        var state = known.state(registration.key());
        if (state == null) {
            entries.beginAt(registration.key());
            return taken(register.handle(registration, made), Taken.Effect.CREATED);
        }
        return state.kind() == records.kind()
                ? again(registration, made, state)
                : new Taken.Refused(new RecordNotFound<T>(registration.key()));
    }

    private <T extends Registered> Taken again(Registration<T> registration, Records<T> made, RecordState state) {
        var fresh = registration.withQuotes(registration.quotes().stream()
                .filter(quote -> !entries.isProven(registration.key(), quote))
                .toList());
        try {
            return isSame(fresh) ? Taken.Effect.SKIPPED : changed(fresh, made, state);
        } catch (InvalidContent invalid) {
            return new Taken.Refused(new InvalidInput<T>(String.valueOf(invalid.getMessage())));
        }
    }

    private <T extends Registered> Taken changed(Registration<T> registration, Records<T> made, RecordState state) {
        var amendment = new Amendment<>(state.version(), Change.AMENDED, reason, registration);
        return taken(amend.handle(amendment, made), Taken.Effect.CHANGED);
    }

    private boolean isSame(Registration<?> registration) {
        var last = known.last(registration.key());
        if (last == null
                || registration.text() != null
                || !registration.quotes().isEmpty()) {
            return false;
        }
        var entry = last.entry();
        var wanted = registration
                .content()
                .apply(new Entry(
                        entry.key(),
                        entry.version(),
                        registration.effective(),
                        entry.effectiveFrom(),
                        entry.recordedAt()));
        return Fields.of(wanted).equals(Fields.of(last));
    }

    private static Taken taken(Outcome<?> outcome, Taken.Effect effect) {
        return switch (outcome) {
            case Accepted<?> accepted -> effect;
            case Refusal<?> refusal -> new Taken.Refused(refusal);
        };
    }

    /** The versions made since the last time this was asked. */
    public List<NewVersion> takeMade() {
        return known.takeMade();
    }
}
