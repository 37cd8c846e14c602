package nl.opvolgmonitor.api.signal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Connection;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.TimeOrder;
import nl.opvolgmonitor.domain.signal.Signal;
import nl.opvolgmonitor.domain.signal.SignalFilter;
import nl.opvolgmonitor.domain.signal.Signals;

/**
 * Where the register gives reason to look. Of single records only what lies around them is read; whoever asks about thousands of pages
 * has the whole register read once.
 */
@Singleton
final class SignalResolvers implements Resolvers {

    private static final List<String> KINDS =
            List.of("Recommendation", "Commitment", "Motion", "PlanItem", "Report", "Document");

    private static final Set<String> ABOUT_DEADLINES = Set.of("R3", "R4", "R5", "R6", "R8");

    private final Signals signals;
    private final SignalScope scope;
    private final Batch<Key, List<Signal>> ofRecords;

    SignalResolvers(Signals signals, SignalScope scope) {
        this.signals = signals;
        this.scope = scope;
        this.ofRecords = Batch.ofLists("Signals", this::read);
    }

    @Override
    public void addTo(Graph graph) {
        graph.root(
                "Query.signals", (arguments, reading) -> CompletableFuture.completedFuture(page(arguments, reading)));
        graph.value(
                "SignalConnection.totalCount",
                (Connection<?> page, Arguments none) -> found(page).chosen().size());
        graph.value(
                "SignalConnection.byRule",
                (Connection<?> page, Arguments none) -> found(page).byRule());
        KINDS.forEach(kind -> graph.<Registered, List<Signal>>edge(
                kind + ".signals", (record, reading) -> of(record.key(), reading)));
        graph.<Deadline, List<Signal>>edge(
                "Deadline.signals",
                (deadline, reading) -> of(deadline.subject(), reading).thenApply(SignalResolvers::aboutDeadlines));
        graph.any("Signal.record", Signal::record);
    }

    private static FoundSignals found(Connection<?> page) {
        return (FoundSignals) Objects.requireNonNull(page.filter());
    }

    private static List<Signal> aboutDeadlines(List<Signal> found) {
        return found.stream()
                .filter(signal -> ABOUT_DEADLINES.contains(signal.rule().id()))
                .toList();
    }

    private Connection<Signal> page(Arguments arguments, Reading reading) {
        var filter = arguments.filter(SignalFilter.class);
        var found = found(filter, reading).filter(filter::lets).toList();
        var request = arguments.page(TimeOrder.OLDEST);
        var chosen = new FoundSignals(found, filter);
        return Connection.of(chosen.page(request), request, chosen);
    }

    private Stream<Signal> found(SignalFilter filter, Reading reading) {
        var at = reading.at();
        if (filter.isOfLists()) {
            var records = scope.of(filter, at);
            return filter.recommendation() == null
                    ? all(reading).stream().filter(signal -> records.contains(signal.record()))
                    : signals.of(records, at).stream();
        }
        return filter.record() == null ? all(reading).stream() : signals.of(Set.of(filter.record()), at).stream();
    }

    private List<Signal> all(Reading reading) {
        return reading.memo().get(List.of("signals", reading.at()), () -> signals.all(reading.at()));
    }

    private CompletionStage<List<Signal>> of(Key record, Reading reading) {
        return reading.memo().keeps()
                ? CompletableFuture.completedFuture(byRecord(reading).getOrDefault(record, List.of()))
                : reading.one(ofRecords, record);
    }

    private Map<Key, List<Signal>> byRecord(Reading reading) {
        return reading.memo()
                .get(
                        List.of("signals by record", reading.at()),
                        () -> FoundSignals.byRecord(signals.all(reading.at())));
    }

    private Map<Key, List<Signal>> read(Set<Key> records, PointInTime at) {
        return FoundSignals.byRecord(signals.of(records, at));
    }
}
