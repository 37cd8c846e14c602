package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.audit.Work;
import nl.opvolgmonitor.domain.reading.Verdict;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Outcome;

/** What people decide about proposals: one by one, or several as one. */
@Singleton
final class ProposalMutations implements StaffResolvers {

    private static final int MOST = 500;

    private final Commands commands;
    private final AcceptProposals accept;
    private final RejectProposals reject;

    ProposalMutations(Commands commands, AcceptProposals accept, RejectProposals reject) {
        this.commands = commands;
        this.accept = accept;
        this.reject = reject;
    }

    @Override
    public void addTo(Graph graph) {
        graph.mutation("acceptProposal", call -> decide(call, () -> accept(call, List.of(call.input()))));
        graph.mutation("acceptProposals", call -> decide(call, () -> accept(call, several(call))));
        graph.mutation("rejectProposal", call -> decide(call, () -> put(call, one(call), Verdict.REJECTED)));
        graph.mutation("rejectProposals", call -> decide(call, () -> put(call, several(call), Verdict.REJECTED)));
        graph.mutation("restoreProposal", call -> decide(call, () -> put(call, one(call), Verdict.RESTORED)));
    }

    private Outcome<Decided> decide(Call call, java.util.function.Supplier<Outcome<Decided>> act) {
        return commands.carryOut(
                call,
                new Work<>(
                        act, Decided::affected, affected -> Decided.again(call.key("reading"), affected, asked(call))));
    }

    private static List<String> asked(Call call) {
        return call.input().get("proposals") instanceof List<?> several
                ? several.stream().map(ProposalMutations::key).toList()
                : one(call);
    }

    private static String key(Object asked) {
        return asked instanceof Map<?, ?> chosen ? String.valueOf(chosen.get("proposal")) : String.valueOf(asked);
    }

    private Outcome<Decided> accept(Call call, List<Map<String, Object>> inputs) {
        return accept.handle(call, inputs.stream().map(Choice::by).toList());
    }

    private Outcome<Decided> put(Call call, List<String> proposals, Verdict verdict) {
        return reject.handle(call, proposals, verdict);
    }

    private static List<String> one(Call call) {
        return List.of(call.text("proposal"));
    }

    private static <T> List<T> several(Call call) {
        List<T> several = call.list("proposals");
        if (several.isEmpty() || several.size() > MOST) {
            throw new InvalidContent(
                    "Noem 1 tot en met %d voorstellen tegelijk, niet %d".formatted(MOST, several.size()));
        }
        return several;
    }
}
