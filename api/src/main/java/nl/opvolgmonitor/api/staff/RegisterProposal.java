package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.audit.Affected;
import nl.opvolgmonitor.domain.reading.Decision;
import nl.opvolgmonitor.domain.reading.ReadingSource;
import nl.opvolgmonitor.domain.reading.Readings;
import nl.opvolgmonitor.domain.reading.Verdict;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Refusal;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** Registers a proposal as a record of its own, exactly as the mutation of its kind would. */
@Singleton
final class RegisterProposal {

    private final Map<Kind, Records<?>> kinds;
    private final Drafting drafting;
    private final Readings readings;
    private final Clock clock;

    RegisterProposal(List<Records<?>> kinds, Drafting drafting, Readings readings, Clock clock) {
        this.kinds = kinds.stream().collect(Collectors.toMap(Records::kind, Function.identity()));
        this.drafting = drafting;
        this.readings = readings;
        this.clock = clock;
    }

    Outcome<Made> handle(Ready ready) {
        return register(ready, Objects.requireNonNull(kinds.get(ready.kind())));
    }

    private <T extends Registered> Outcome<Made> register(Ready ready, Records<T> records) {
        var key = ready.newKey();
        var call = ready.by(key, withText(ready), ready.quotes(key));
        return switch (drafting.register(call, records)) {
            case Accepted<T> accepted -> new Accepted<>(made(ready, Affected.by(accepted.record())));
            case Refusal<T> refusal -> Refused.again(refusal);
        };
    }

    /** The letter itself is registered with the text that was read, or with the file that it stands in. */
    private Map<String, @Nullable Object> withText(Ready ready) {
        var fields = ready.fields();
        if (ready.isTheLetter() && ready.reading().source() == ReadingSource.FILE) {
            fields.put(Given.FILE, ready.reading().file());
        } else if (ready.isTheLetter()) {
            fields.put("text", text(ready.reading().key()));
        }
        return fields;
    }

    private @Nullable String text(Key reading) {
        return readings.texts(java.util.Set.of(reading)).get(reading);
    }

    private Made made(Ready ready, Affected affected) {
        var decision = new Decision(
                Verdict.ACCEPTED,
                affected.record(),
                affected.version(),
                ready.changed(),
                null,
                PointInTime.now(clock).known(),
                ready.call().caller().actor().subject());
        return new Made(affected, decision);
    }
}
