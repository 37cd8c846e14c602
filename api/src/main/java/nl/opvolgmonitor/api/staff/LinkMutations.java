package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.audit.Affected;
import nl.opvolgmonitor.domain.audit.Work;
import nl.opvolgmonitor.domain.observation.ObservationLink;
import nl.opvolgmonitor.domain.observation.ObservationLinks;
import nl.opvolgmonitor.domain.observation.Observations;
import nl.opvolgmonitor.domain.observation.ObservedEntity;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.RecordNotFound;
import nl.opvolgmonitor.domain.register.RecordState;
import org.jspecify.annotations.Nullable;

/** Says which number a commitment has in the register of the Tweede Kamer, or that it has none there. */
@Singleton
final class LinkMutations implements StaffResolvers {

    private final Commands commands;
    private final ObservationLinks links;
    private final Observations observations;
    private final Ledger ledger;
    private final Clock clock;

    LinkMutations(Commands commands, ObservationLinks links, Observations observations, Ledger ledger, Clock clock) {
        this.commands = commands;
        this.links = links;
        this.observations = observations;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void addTo(Graph graph) {
        graph.mutation("linkObservation", call -> say(call, call.text("number").strip()));
        graph.mutation("unlinkObservation", call -> say(call, null));
        List.of("ObservationLinked", "ObservationUnlinked")
                .forEach(name -> graph.<Accepted<RecordState>, RecordState>value(
                        name + ".state", (accepted, arguments) -> accepted.record()));
    }

    private Outcome<RecordState> say(Call call, @Nullable String number) {
        var key = call.key("record");
        return commands.carryOut(
                call,
                new Work<>(
                        () -> said(call, key, number),
                        state -> List.of(new Affected(key, state.version())),
                        affected -> Objects.requireNonNull(state(key))));
    }

    private Outcome<RecordState> said(Call call, Key key, @Nullable String number) {
        var state = state(key);
        if (state == null) {
            return new RecordNotFound<>(key);
        }
        if (state.kind() != Kind.COMMITMENT) {
            return new InvalidInput<>("Alleen een toezegging heeft een nummer in het register van de Kamer: " + key);
        }
        if (number != null && !isObserved(number)) {
            return new InvalidInput<>(
                    "Onder dit nummer is in het register van de Kamer geen toezegging gezien: " + number);
        }
        var subject = call.caller().actor().subject();
        links.add(new ObservationLink(
                key, number, call.text("reason"), PointInTime.now(clock).known(), subject));
        return new Accepted<>(state);
    }

    private boolean isObserved(String number) {
        return observations.numbered(number).stream()
                .anyMatch(kept -> kept.observation().entity() == ObservedEntity.COMMITMENT);
    }

    private @Nullable RecordState state(Key key) {
        return ledger.states(Set.of(key)).get(key);
    }
}
