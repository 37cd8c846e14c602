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
import nl.opvolgmonitor.api.graphql.WholeRegister;
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
    private final WholeRegister<List<Signal>> ofAll;

    SignalResolvers(Signals signals, SignalScope scope) {
        this.signals = signals;
        this.scope = scope;
        this.ofRecords = Batch.ofLists("Signals", this::read);
        this.ofAll = new WholeRegister<>("AllSignals", signals::all);
    }

    @Override
    public void addTo(Graph graph) {
        graph.root("Query.signals", this::page);
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

    private CompletionStage<Connection<Signal>> page(Arguments arguments, Reading reading) {
        var filter = arguments.filter(SignalFilter.class);
        var request = arguments.page(TimeOrder.OLDEST);
        return found(filter, reading).thenApply(found -> {
            var chosen = new FoundSignals(found.filter(filter::lets).toList(), filter);
            return Connection.of(chosen.page(request), request, chosen);
        });
    }

    private CompletionStage<Stream<Signal>> found(SignalFilter filter, Reading reading) {
        if (!filter.isOfLists()) {
            return filter.record() == null
                    ? ofAll.read(reading).thenApply(List::stream)
                    : around(Set.of(filter.record()), reading);
        }
        var records = scope.of(filter, reading.at());
        return filter.recommendation() == null
                ? ofAll.read(reading).thenApply(all -> all.stream().filter(signal -> records.contains(signal.record())))
                : around(records, reading);
    }

    private CompletionStage<Stream<Signal>> around(Set<Key> records, Reading reading) {
        return CompletableFuture.completedFuture(signals.of(records, reading.at()).stream());
    }

    private CompletionStage<List<Signal>> of(Key record, Reading reading) {
        return reading.memo().keeps()
                ? CompletableFuture.completedFuture(byRecord(reading).getOrDefault(record, List.of()))
                : reading.one(ofRecords, record);
    }

    /** Of the same signals as those of the lists: they take memory once. */
    private Map<Key, List<Signal>> byRecord(Reading reading) {
        var all = ofAll.read(reading).toCompletableFuture().join();
        return reading.memo().get(List.of("signals by record", reading.at()), () -> FoundSignals.byRecord(all));
    }

    private Map<Key, List<Signal>> read(Set<Key> records, PointInTime at) {
        return FoundSignals.byRecord(signals.of(records, at));
    }
}
