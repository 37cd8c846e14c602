package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.domain.reading.Decision;
import nl.opvolgmonitor.domain.reading.ProposalState;
import nl.opvolgmonitor.domain.reading.ReadProposal;
import nl.opvolgmonitor.domain.reading.Readings;
import nl.opvolgmonitor.domain.reading.Verdict;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.ProposalsRefused;
import nl.opvolgmonitor.domain.register.RecordNotFound;
import org.jspecify.annotations.Nullable;

/** Puts proposals aside, and takes that back. Runs inside the transaction of the request. */
@Singleton
final class RejectProposals {

    private final Readings readings;
    private final ReadingLock lock;
    private final Clock clock;

    RejectProposals(Readings readings, ReadingLock lock, Clock clock) {
        this.readings = readings;
        this.lock = lock;
        this.clock = clock;
    }

    /** With the verdict REJECTED, which needs a reason, or RESTORED. */
    Outcome<Decided> handle(Call call, List<String> keys, Verdict verdict) {
        var reason = call.maybe("reason");
        if (verdict == Verdict.REJECTED && (reason == null || reason.isBlank())) {
            return new InvalidInput<>("Een afwijzing heeft een reden nodig");
        }
        var reading = lock.take(call.key("reading"));
        if (reading.isEmpty()) {
            return new RecordNotFound<>(call.key("reading"));
        }
        var proposals = readings.proposals(call.key("reading")).stream()
                .collect(Collectors.toMap(ReadProposal::key, Function.identity()));
        var faults = faults(new LinkedHashSet<>(keys), proposals, needed(verdict));
        if (!faults.isEmpty()) {
            return new ProposalsRefused<>(faults);
        }
        var chosen = new LinkedHashSet<>(keys).stream().map(proposals::get).toList();
        chosen.forEach(each -> readings.decide(each, decision(call, verdict)));
        return new Accepted<>(new Decided(
                call.key("reading"), chosen.stream().map(ReadProposal::sequence).toList(), List.of(), keys));
    }

    private static ProposalState needed(Verdict verdict) {
        return verdict == Verdict.REJECTED ? ProposalState.OPEN : ProposalState.REJECTED;
    }

    private static List<ProposalsRefused.Fault> faults(
            Iterable<String> keys, Map<String, ReadProposal> proposals, ProposalState needed) {
        var faults = new ArrayList<ProposalsRefused.Fault>();
        for (var key : keys) {
            var sentence = sentence(proposals.get(key), needed);
            if (sentence != null) {
                faults.add(new ProposalsRefused.Fault(key, sentence));
            }
        }
        return faults;
    }

    private static @Nullable String sentence(@Nullable ReadProposal proposal, ProposalState needed) {
        if (proposal == null) {
            return "deze lezing heeft geen voorstel met deze sleutel";
        }
        return proposal.state() == needed ? null : ProposalWords.of(proposal);
    }

    private Decision decision(Call call, Verdict verdict) {
        return new Decision(
                verdict,
                null,
                null,
                List.of(),
                call.maybe("reason"),
                PointInTime.now(clock).known(),
                call.caller().actor().subject());
    }
}
