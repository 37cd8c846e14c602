package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.assessment.Closure;
import nl.opvolgmonitor.domain.assessment.ClosureOutcome;
import nl.opvolgmonitor.domain.commitment.Fulfilment;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Role;
import org.jspecify.annotations.Nullable;

/** Registrations by the words that the office has for them, which ask no more than those words need. */
@Singleton
final class FamiliarMutations implements StaffResolvers {

    private final RecordMutations records;

    FamiliarMutations(RecordMutations records) {
        this.records = records;
    }

    @Override
    public void addTo(Graph graph) {
        graph.mutation("reviseDeadline", call -> records.register(call, Deadline.class, FamiliarMutations::revision));
        graph.mutation(
                "replaceCommitment", call -> records.register(call, Fulfilment.class, FamiliarMutations::replacement));
        graph.mutation(
                "closeRecommendation", call -> records.register(call, Closure.class, FamiliarMutations::closing));
        graph.mutation(
                "reopenRecommendation", call -> records.register(call, Closure.class, FamiliarMutations::reopening));
    }

    private static Call revision(Call call) {
        var reason = call.object("fields").get("revisionReason");
        if ((reason == null) != call.isTrue("noReasonGiven")) {
            throw new InvalidContent("Noem de reden van de verschuiving, of dat er geen reden is gegeven");
        }
        return call;
    }

    private static Call replacement(Call call) {
        var fields = taken(call, "commitment", "reason", "explanation", "document", "effective");
        fields.put("status", FulfilmentStatus.REPLACED);
        fields.put(
                "links",
                call.<String>list("replacedBy").stream()
                        .map(key -> Map.of("role", Role.REPLACED_BY, "target", key))
                        .toList());
        return call.with(fields);
    }

    private static Call closing(Call call) {
        if (call.text("outcome").equals(ClosureOutcome.REOPENED.name())) {
            throw new InvalidContent("Heropenen is geen afsluiting; gebruik daarvoor reopenRecommendation");
        }
        return call.with(
                taken(call, "recommendation", "outcome", "reason", "remainingRisk", "replacedBy", "effective"));
    }

    private static Call reopening(Call call) {
        var fields = taken(call, "recommendation", "reason", "effective");
        fields.put("outcome", ClosureOutcome.REOPENED);
        return call.with(fields);
    }

    private static Map<String, @Nullable Object> taken(Call call, String... names) {
        var fields = new HashMap<>(call.input());
        fields.keySet().retainAll(List.of(names));
        return fields;
    }
}
