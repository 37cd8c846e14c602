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
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.Linked;
import nl.opvolgmonitor.domain.register.RecordState;
import nl.opvolgmonitor.domain.register.Registered;

/** What a record holds, field by field and whatever its kind, for who wants to change it. */
@Singleton
final class ContentResolvers implements StaffResolvers {

    /** Of a document that hundreds name, the first tell enough; the rest is found by searching. */
    private static final int MOST = 100;

    private final Batch<Key, Registered> records;
    private final Ledger ledger;

    ContentResolvers(Library library, Ledger ledger) {
        records = library.anythingNamed();
        this.ledger = ledger;
    }

    @Override
    public void addTo(Graph graph) {
        graph.edge("RecordState.fields", of(FieldContent::of));
        graph.edge("RecordState.linked", of(record -> record instanceof Linked linked ? linked.links() : List.of()));
        graph.<FieldContent, List<Registered>>edge(
                "RecordField.records",
                (field, reading) ->
                        reading.each(records, field.keys()).thenApply(found -> inOrder(field.keys(), found)));
        graph.<RecordState, List<Registered>>edge("RecordState.namedBy", (state, reading) -> {
            var naming = ledger.namedBy(state.key(), MOST);
            return reading.each(records, naming).thenApply(found -> inOrder(naming, found));
        });
    }

    /** Of what was withdrawn nothing is left to see. */
    private <V> Edge<RecordState, List<V>> of(Function<Registered, List<V>> part) {
        return (state, reading) ->
                reading.one(records, state.key()).thenApply(record -> record == null ? List.of() : part.apply(record));
    }

    private static List<Registered> inOrder(List<Key> keys, Map<Key, Registered> found) {
        var records = new ArrayList<Registered>();
        for (var key : keys) {
            if (found.containsKey(key)) {
                records.add(found.get(key));
            }
        }
        return records;
    }
}
