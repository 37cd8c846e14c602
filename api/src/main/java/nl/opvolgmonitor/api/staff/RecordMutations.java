package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.audit.Affected;
import nl.opvolgmonitor.domain.audit.Work;
import nl.opvolgmonitor.domain.register.Change;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Registered;

/** For every kind: register, amend, correct. */
@Singleton
final class RecordMutations implements StaffResolvers {

    private final Map<Class<?>, Records<?>> kinds;
    private final Commands commands;
    private final Drafting drafting;
    private final Contents contents;

    RecordMutations(List<Records<?>> kinds, Commands commands, Drafting drafting, Contents contents) {
        this.kinds = kinds.stream().collect(Collectors.toMap(Records::type, Function.identity()));
        this.commands = commands;
        this.drafting = drafting;
        this.contents = contents;
    }

    @Override
    public void addTo(Graph graph) {
        kinds.values().forEach(records -> addTo(graph, records));
    }

    private <T extends Registered> void addTo(Graph graph, Records<T> records) {
        var name = records.type().getSimpleName();
        graph.mutation("register" + name, call -> register(call, records, UnaryOperator.identity()));
        graph.mutation("amend" + name, call -> change(call, records, Change.AMENDED));
        graph.mutation("correct" + name, call -> change(call, records, Change.CORRECTED));
    }

    /** Registers a record of that type, from the call as it is read. */
    Outcome<?> register(Call call, Class<? extends Registered> type, UnaryOperator<Call> reading) {
        return register(call, of(type), reading);
    }

    /** Adds what the call adds to that record, in a later version. */
    Outcome<?> amend(Call call, Registered record) {
        return change(call, of(record.getClass()), Change.AMENDED);
    }

    private Records<?> of(Class<?> type) {
        return Objects.requireNonNull(kinds.get(type));
    }

    private <T extends Registered> Outcome<T> register(Call call, Records<T> records, UnaryOperator<Call> reading) {
        return commands.carryOut(call, work(() -> drafting.register(reading.apply(call), records), records));
    }

    private <T extends Registered> Outcome<T> change(Call call, Records<T> records, Change change) {
        return commands.carryOut(call, work(() -> drafting.change(call, records, change), records));
    }

    private <T extends Registered> Work<T> work(Supplier<Outcome<T>> act, Records<T> records) {
        return new Work<>(
                act, record -> List.of(Affected.by(record)), affected -> contents.at(affected, records.type()));
    }
}
