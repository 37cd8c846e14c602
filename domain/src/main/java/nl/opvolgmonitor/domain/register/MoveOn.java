package nl.opvolgmonitor.domain.register;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Moves versions from concept to review, back, to publication, or withdraws them: all that are named, or none. */
public final class MoveOn {

    private final Ledger ledger;
    private final Versions versions;
    private final Clock clock;
    private final Publication publication;

    public MoveOn(Ledger ledger, Versions versions, Clock clock) {
        this.ledger = ledger;
        this.versions = versions;
        this.clock = clock;
        this.publication = new Publication(ledger, versions);
    }

    /** Must run inside a transaction: from here to its end no one else changes these records. */
    public Outcome<Moved> handle(Move move) {
        ledger.lock(move.keys());
        var states = ledger.states(move.keys());
        var now = PointInTime.now(clock).known();
        var refusal = refusal(move, states, now);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        move.records().forEach(expected -> pass(move, expected, now));
        return new Accepted<>(new Moved(List.copyOf(ledger.states(move.keys()).values())));
    }

    private void pass(Move move, Move.Expected expected, Instant now) {
        var passing = new Ledger.Passing(move.by(), now, move.reason(), move.embargoUntil());
        if (move.type() == Move.Type.WITHDRAW) {
            ledger.withdraw(expected.key(), passing);
        } else {
            ledger.move(expected.key(), expected.version(), move.type().to(), passing);
        }
    }

    private Optional<Refusal<Moved>> refusal(Move move, Map<Key, RecordState> states, Instant now) {
        if (move.embargoUntil() != null && !move.embargoUntil().isAfter(now)) {
            return Optional.of(new InvalidInput<>("Het embargo eindigt in het verleden; laat het weg"));
        }
        return first(move.records(), expected -> unfit(move, expected, states))
                .or(() -> ofType(move, List.copyOf(states.values()), now));
    }

    private Optional<Refusal<Moved>> unfit(Move move, Move.Expected expected, Map<Key, RecordState> states) {
        var state = states.get(expected.key());
        if (state == null) {
            return Optional.of(new RecordNotFound<>(expected.key()));
        }
        if (state.version() != expected.version()) {
            return Optional.of(conflict(state, expected.version()));
        }
        return move.type().startsFrom(state.status())
                ? Optional.empty()
                : Optional.of(new WrongStatus<>(
                        state.key(), state.status(), move.type().needed()));
    }

    private Conflict<Moved> conflict(RecordState state, int expected) {
        var current = versions.last(state);
        var seen = Fields.of(versions.at(state, expected));
        return new Conflict<>(current, expected, seen.changesTo(Fields.of(current)), List.of());
    }

    private Optional<Refusal<Moved>> ofType(Move move, List<RecordState> states, Instant now) {
        return switch (move.type()) {
            case SUBMIT, SEND_BACK -> Optional.empty();
            case PUBLISH -> publication.refusal(move, states, Objects.requireNonNullElse(move.embargoUntil(), now));
            case WITHDRAW -> first(states, state -> stillNamed(move, state));
        };
    }

    private Optional<Refusal<Moved>> stillNamed(Move move, RecordState state) {
        var others = ledger.namedPublicly(state.key()).stream()
                .filter(key -> !move.keys().contains(key))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(new StillNamed<>(state.key(), others));
    }

    static <S> Optional<Refusal<Moved>> first(List<S> several, Function<S, Optional<Refusal<Moved>>> rule) {
        return several.stream().map(rule).flatMap(Optional::stream).findFirst();
    }
}
