package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.RecordNotFound;
import nl.opvolgmonitor.domain.register.Registered;

/** Adds proof to a record of whatever kind: a later version of it, for a quote is reviewed like all else. */
@Singleton
final class EvidenceMutations implements StaffResolvers {

    private final RecordMutations records;
    private final Contents contents;

    EvidenceMutations(RecordMutations records, Contents contents) {
        this.records = records;
        this.contents = contents;
    }

    @Override
    public void addTo(Graph graph) {
        graph.mutation("addEvidence", this::add);
    }

    private Outcome<?> add(Call call) {
        var record = contents.last(call.key("record"), Registered.class);
        if (record == null) {
            return new RecordNotFound<>(call.key("record"));
        }
        var input = new HashMap<>(call.input());
        input.put("id", call.text("record"));
        input.put("fields", Map.of());
        return records.amend(new Call(call.operation(), input, call.caller()), record);
    }
}
