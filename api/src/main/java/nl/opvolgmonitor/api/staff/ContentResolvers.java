package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Edge;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Library;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Linked;
import nl.opvolgmonitor.domain.register.RecordState;
import nl.opvolgmonitor.domain.register.Registered;

/** What a record holds, field by field and whatever its kind, for who wants to change it. */
@Singleton
final class ContentResolvers implements StaffResolvers {

    private final Batch<Key, Registered> records;

    ContentResolvers(Library library) {
        records = library.anythingNamed();
    }

    @Override
    public void addTo(Graph graph) {
        graph.edge("RecordState.fields", of(FieldContent::of));
        graph.edge("RecordState.linked", of(record -> record instanceof Linked linked ? linked.links() : List.of()));
        graph.<FieldContent, List<Registered>>edge(
                "RecordField.records",
                (field, reading) -> reading.each(records, field.keys()).thenApply(found -> inOrder(field, found)));
    }

    /** Of what was withdrawn nothing is left to see. */
    private <V> Edge<RecordState, List<V>> of(Function<Registered, List<V>> part) {
        return (state, reading) ->
                reading.one(records, state.key()).thenApply(record -> record == null ? List.of() : part.apply(record));
    }

    private static List<Registered> inOrder(FieldContent field, Map<Key, Registered> found) {
        var records = new ArrayList<Registered>();
        for (var key : field.keys()) {
            if (found.containsKey(key)) {
                records.add(found.get(key));
            }
        }
        return records;
    }
}
