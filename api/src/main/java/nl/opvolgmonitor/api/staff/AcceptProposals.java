package nl.opvolgmonitor.api.staff;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.domain.reading.KeyFields;
import nl.opvolgmonitor.domain.reading.Prepare;
import nl.opvolgmonitor.domain.reading.Readings;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.ProposalsRefused;
import nl.opvolgmonitor.domain.register.RecordNotFound;

/**
 * Makes records of proposals: all that are named or none, or in portions as many as fit in the time of one request. Runs
 * inside the transaction of the request.
 */
@Singleton
final class AcceptProposals {

    private final ReadingLock lock;
    private final Prepare prepare;
    private final KeyFields keyFields;
    private final RegisterProposal register;
    private final MergeProposal merge;
    private final Readings readings;
    private final HouseNumbers numbers;
    private final Duration portion;
    private final Clock clock;

    AcceptProposals(
            ReadingLock lock,
            Prepare prepare,
            KeyFields keyFields,
            RegisterProposal register,
            MergeProposal merge,
            Readings readings,
            HouseNumbers numbers,
            @Value("${opvolgmonitor.portion:2s}") Duration portion,
            Clock clock) {
        this.lock = lock;
        this.prepare = prepare;
        this.keyFields = keyFields;
        this.register = register;
        this.merge = merge;
        this.readings = readings;
        this.numbers = numbers;
        this.portion = portion;
        this.clock = clock;
    }

    Outcome<Decided> handle(Call call, List<Choice> choices) {
        var end = clock.instant().plus(portion);
        boolean inPortions = Boolean.TRUE.equals(call.input().get("inPortions"));
        var reading = lock.take(call.key("reading"));
        if (reading.isEmpty()) {
            return new RecordNotFound<>(call.key("reading"));
        }
        var acceptance =
                new Acceptance(call, prepare.of(reading.get()), keyFields, register, merge, (read, decision) -> {
                    readings.decide(read, decision);
                    numbers.keep(reading.get(), read.proposal().kind(), decision);
                });
        choices.forEach(acceptance::choose);
        acceptance.run(() -> !inPortions || clock.instant().isBefore(end));
        return acceptance.faults().isEmpty()
                ? new Accepted<>(acceptance.decided())
                : new ProposalsRefused<>(acceptance.faults());
    }
}
