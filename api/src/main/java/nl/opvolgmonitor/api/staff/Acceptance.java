package nl.opvolgmonitor.api.staff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.domain.audit.Affected;
import nl.opvolgmonitor.domain.reading.Decision;
import nl.opvolgmonitor.domain.reading.KeyFields;
import nl.opvolgmonitor.domain.reading.Prepared;
import nl.opvolgmonitor.domain.reading.PreparedReading;
import nl.opvolgmonitor.domain.reading.ProposalState;
import nl.opvolgmonitor.domain.reading.ReadProposal;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.ProposalsRefused.Fault;
import nl.opvolgmonitor.domain.register.Refusal;
import org.jspecify.annotations.Nullable;

/** One acceptance of chosen proposals, what others name first. It goes on after a fault, so that all of them are told at once. */
final class Acceptance {

    private final Call call;
    private final PreparedReading reading;
    private final KeyFields keyFields;
    private final RegisterProposal register;
    private final MergeProposal merge;
    private final BiConsumer<ReadProposal, Decision> decide;
    private final Map<String, Choice> chosen = new LinkedHashMap<>();
    private final Set<String> visited = new LinkedHashSet<>();
    private final Map<String, String> keys;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Integer> sequences = new ArrayList<>();
    private final List<Affected> records = new ArrayList<>();

    Acceptance(
            Call call,
            PreparedReading reading,
            KeyFields keyFields,
            RegisterProposal register,
            MergeProposal merge,
            BiConsumer<ReadProposal, Decision> decide) {
        this.call = call;
        this.reading = reading;
        this.keyFields = keyFields;
        this.register = register;
        this.merge = merge;
        this.decide = decide;
        keys = new HashMap<>(reading.keys());
    }

    void choose(Choice choice) {
        if (chosen.put(choice.proposal(), choice) != null) {
            fault(choice.proposal(), "dit voorstel is twee keer genoemd");
        }
    }

    /** One at least, and after that as many as may be; the rest is left alone. */
    void run(BooleanSupplier goOn) {
        for (var proposal : chosen.keySet()) {
            if (!sequences.isEmpty() && !goOn.getAsBoolean()) {
                return;
            }
            accept(proposal);
        }
    }

    List<Fault> faults() {
        return faults;
    }

    Decided decided() {
        return new Decided(reading.reading().key(), sequences, records, List.copyOf(chosen.keySet()));
    }

    private void accept(String proposal) {
        if (!visited.add(proposal)) {
            return;
        }
        var choice = chosen.get(proposal);
        var prepared = reading.find(proposal).orElse(null);
        if (choice == null || prepared == null) {
            fault(proposal, "deze lezing heeft geen voorstel met deze sleutel");
            return;
        }
        prepared.needs().stream().filter(chosen::containsKey).forEach(this::accept);
        var objection = objection(choice, prepared);
        if (objection == null) {
            attempt(choice, prepared);
        } else {
            fault(proposal, objection);
        }
    }

    private @Nullable String objection(Choice choice, Prepared prepared) {
        if (prepared.read().state() != ProposalState.OPEN) {
            return ProposalWords.of(prepared.read());
        }
        if (choice.asNew() && choice.mergeInto() != null) {
            return "kies een nieuw record (asNew) of een bestaand (mergeInto), niet allebei";
        }
        return missingNeed(prepared) == null ? doubt(choice, prepared) : missingNeed(prepared);
    }

    private @Nullable String missingNeed(Prepared prepared) {
        return prepared.needs().stream()
                .filter(need -> !keys.containsKey(need))
                .findFirst()
                .map(need -> chosen.containsKey(need)
                        ? "dit voorstel noemt " + need + ", en dat kon niet worden overgenomen"
                        : "dit voorstel noemt " + need
                                + ", en dat is nog niet overgenomen; neem dat eerst of tegelijk over")
                .orElse(null);
    }

    private static @Nullable String doubt(Choice choice, Prepared prepared) {
        var settled =
                choice.asNew() || choice.mergeInto() != null || prepared.same().isPresent();
        return settled || prepared.matches().isEmpty()
                ? null
                : "dit lijkt op %s (%s); kies of het dat is (mergeInto) of een nieuw record (asNew)"
                        .formatted(
                                prepared.matches().getFirst().record(),
                                prepared.matches().getFirst().sentence());
    }

    /** A rule of the database that is broken ends the transaction for what follows; by then there is a fault to tell. */
    private void attempt(Choice choice, Prepared prepared) {
        try {
            keep(choice, prepared, outcome(choice, prepared));
        } catch (InvalidContent invalid) {
            fault(choice.proposal(), String.valueOf(invalid.getMessage()));
        } catch (RuntimeException broken) {
            if (faults.isEmpty()) {
                throw broken;
            }
        }
    }

    private Outcome<Made> outcome(Choice choice, Prepared prepared) {
        var kind = prepared.read().proposal().kind();
        var fields = keyFields.renamed(kind, prepared.fields(), key -> keys.getOrDefault(key, key));
        var ready = new Ready(
                call,
                reading.reading(),
                prepared.read(),
                fields,
                choice,
                keys.get(String.valueOf(reading.reading().own())));
        var into = into(choice, prepared);
        return into == null ? register.handle(ready) : merge.handle(ready, into);
    }

    private static @Nullable Key into(Choice choice, Prepared prepared) {
        if (choice.mergeInto() != null || choice.asNew()) {
            return choice.mergeInto();
        }
        return prepared.same().map(match -> match.record()).orElse(null);
    }

    private void keep(Choice choice, Prepared prepared, Outcome<Made> outcome) {
        switch (outcome) {
            case Accepted<Made> accepted -> keep(choice, prepared, accepted.record());
            case Refusal<Made> refusal -> fault(choice.proposal(), refusal.message());
        }
    }

    private void keep(Choice choice, Prepared prepared, Made made) {
        keys.put(choice.proposal(), made.affected().record().value());
        sequences.add(prepared.read().sequence());
        records.add(made.affected());
        decide.accept(prepared.read(), made.decision());
    }

    private void fault(String proposal, String sentence) {
        faults.add(new Fault(proposal, sentence));
    }
}
