package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Connection;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.audit.Affected;
import nl.opvolgmonitor.domain.reading.LetterDesk;
import nl.opvolgmonitor.domain.reading.LetterReading;
import nl.opvolgmonitor.domain.reading.Prepare;
import nl.opvolgmonitor.domain.reading.Prepared;
import nl.opvolgmonitor.domain.reading.ReadProposal;
import nl.opvolgmonitor.domain.reading.Readings;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.Listed;
import nl.opvolgmonitor.domain.register.Page;
import nl.opvolgmonitor.domain.register.PageRequest;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.RecordState;
import nl.opvolgmonitor.domain.register.TimeOrder;

/** What readings propose, and what came of a decision about it. */
@Singleton
final class ProposalResolvers implements StaffResolvers {

    private final Readings readings;
    private final Prepare prepare;
    private final LetterDesk desk;
    private final Ledger ledger;

    ProposalResolvers(Readings readings, Prepare prepare, LetterDesk desk, Ledger ledger) {
        this.readings = readings;
        this.prepare = prepare;
        this.desk = desk;
        this.ledger = ledger;
    }

    @Override
    public void addTo(Graph graph) {
        graph.root("Query.proposals", (arguments, reading) -> CompletableFuture.completedFuture(page(arguments)));
        List.of("ProposalAccepted", "ProposalRejected", "ProposalRestored")
                .forEach(name -> graph.<Accepted<Decided>, ProposalView>value(
                        name + ".proposal",
                        (accepted, arguments) -> proposals(accepted.record()).getFirst()));
        List.of("ProposalsAccepted", "ProposalsRejected").forEach(name -> {
            graph.<Accepted<Decided>, List<ProposalView>>value(
                    name + ".proposals", (accepted, arguments) -> proposals(accepted.record()));
            graph.<Accepted<Decided>, LetterReading>value(
                    name + ".reading",
                    (accepted, arguments) ->
                            readings.find(accepted.record().reading()).orElseThrow());
        });
        graph.one(
                "ProposalAccepted.state",
                new Batch<>("RecordState", (Set<Key> keys, PointInTime at) -> ledger.states(keys)),
                (Accepted<Decided> accepted) ->
                        accepted.record().records().getFirst().record());
        graph.<Accepted<Decided>, List<String>>value(
                "ProposalsAccepted.left", (accepted, arguments) -> left(accepted.record()));
        graph.<Accepted<Decided>, List<RecordState>>value(
                "ProposalsAccepted.records", (accepted, arguments) -> states(accepted.record()));
    }

    private Connection<ProposalView> page(Arguments arguments) {
        var after = arguments.values().get("after") instanceof String cursor ? cursor : null;
        var request = new PageRequest(TimeOrder.OLDEST, arguments.first(), after);
        var found = prepared(arguments.key("reading")).stream()
                .filter(each ->
                        isAsked(arguments.texts("kind"), each.read().proposal().kind()))
                .filter(each -> isAsked(arguments.texts("state"), each.read().state()))
                .filter(each -> each.read().sequence() > place(after))
                .toList();
        var items = found.stream().limit(request.first()).map(this::listed).toList();
        return Connection.of(new Page<>(items, found.size() > items.size()), request);
    }

    private List<Prepared> prepared(Key reading) {
        return readings.find(reading)
                .map(prepare::of)
                .map(each -> each.proposals())
                .orElse(List.of());
    }

    private static boolean isAsked(List<String> asked, Enum<?> actual) {
        return asked.isEmpty() || asked.contains(actual.name());
    }

    private static int place(@org.jspecify.annotations.Nullable String cursor) {
        try {
            return cursor == null ? 0 : Integer.parseInt(cursor);
        } catch (NumberFormatException unreadable) {
            throw new InvalidContent("Deze cursor is onleesbaar: begin opnieuw zonder after");
        }
    }

    private Listed<ProposalView> listed(Prepared prepared) {
        return new Listed<>(view(prepared), String.valueOf(prepared.read().sequence()));
    }

    private ProposalView view(Prepared prepared) {
        return new ProposalView(
                prepared, desk.explanation(prepared.read().proposal().rule()).orElse(null));
    }

    private List<ProposalView> proposals(Decided decided) {
        var all = prepared(decided.reading()).stream()
                .collect(Collectors.toMap(each -> each.read().sequence(), this::view));
        return decided.sequences().stream()
                .map(all::get)
                .map(Objects::requireNonNull)
                .toList();
    }

    private List<String> left(Decided decided) {
        var done = readings.proposals(decided.reading()).stream()
                .filter(each -> decided.sequences().contains(each.sequence()))
                .map(ReadProposal::key)
                .collect(Collectors.toSet());
        return decided.asked().stream().filter(key -> !done.contains(key)).toList();
    }

    private List<RecordState> states(Decided decided) {
        var keys = decided.records().stream().map(Affected::record).distinct().toList();
        var states = ledger.states(Set.copyOf(keys));
        return keys.stream().map(states::get).map(Objects::requireNonNull).toList();
    }
}
