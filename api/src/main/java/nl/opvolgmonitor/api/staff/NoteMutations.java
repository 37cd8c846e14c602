package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.audit.Affected;
import nl.opvolgmonitor.domain.audit.Work;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.Mute;
import nl.opvolgmonitor.domain.register.Note;
import nl.opvolgmonitor.domain.register.Notes;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.RecordNotFound;
import nl.opvolgmonitor.domain.register.RecordState;
import nl.opvolgmonitor.domain.signal.SignalRules;

/** What the office notes for itself: remarks, and signals it does not want to see. */
@Singleton
final class NoteMutations implements StaffResolvers {

    private final Commands commands;
    private final Notes notes;
    private final Ledger ledger;
    private final Clock clock;

    NoteMutations(Commands commands, Notes notes, Ledger ledger, Clock clock) {
        this.commands = commands;
        this.notes = notes;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void addTo(Graph graph) {
        graph.mutation("addNote", call -> on(call, key -> notes.add(note(call, key))));
        graph.mutation("muteSignal", call -> on(call, key -> notes.add(mute(call, key))));
        List.of("NoteAdded", "SignalMuted")
                .forEach(name -> graph.<Accepted<RecordState>, RecordState>value(
                        name + ".state", (accepted, arguments) -> accepted.record()));
    }

    private Outcome<RecordState> on(Call call, Consumer<Key> add) {
        var key = call.key("record");
        return commands.carryOut(
                call,
                new Work<>(
                        () -> added(key, add),
                        state -> List.of(new Affected(key, state.version())),
                        affected -> Objects.requireNonNull(state(key))));
    }

    private Outcome<RecordState> added(Key key, Consumer<Key> add) {
        var state = state(key);
        if (state == null) {
            return new RecordNotFound<>(key);
        }
        add.accept(key);
        return new Accepted<>(state);
    }

    private @org.jspecify.annotations.Nullable RecordState state(Key key) {
        return ledger.states(Set.of(key)).get(key);
    }

    private Note note(Call call, Key key) {
        return new Note(key, call.text("text"), PointInTime.now(clock).known(), subject(call));
    }

    private Mute mute(Call call, Key key) {
        var signal = call.text("signal");
        Invariant.require(SignalRules.find(signal).isPresent(), "Signaal " + signal + " bestaat niet");
        var until = (LocalDate) Objects.requireNonNull(call.input().get("mutedUntil"));
        return new Mute(
                key, signal, until, call.text("reason"), PointInTime.now(clock).known(), subject(call));
    }

    private static String subject(Call call) {
        return call.caller().actor().subject();
    }
}
