package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.domain.advice.AdviceDraft;
import nl.opvolgmonitor.domain.advice.AdviceEntry;
import nl.opvolgmonitor.domain.advice.AdviceLog;
import nl.opvolgmonitor.domain.advice.ChangeAdvice;
import nl.opvolgmonitor.domain.audit.Affected;
import nl.opvolgmonitor.domain.audit.Work;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Outcome;
import org.jspecify.annotations.Nullable;

/** Carries out what happens to an advice, once for each request; in the audit trail it stands as advies/2022-02-22. */
@Singleton
final class AdviceWork {

    private static final String PLACE = "advies/";
    private static final String FORM = "[a-z0-9][a-z0-9-]{0,79}";

    private final Commands commands;
    private final AdviceLog log;
    private final ChangeAdvice change;

    AdviceWork(Commands commands, AdviceLog log, Clock clock) {
        this.commands = commands;
        this.log = log;
        this.change = new ChangeAdvice(log, clock);
    }

    Outcome<AdviceDraft> carryOut(Call call, Supplier<Outcome<AdviceDraft>> act) {
        return commands.carryOut(
                call,
                new Work<>(
                        () -> locked(call, act),
                        AdviceWork::affected,
                        affected -> log.find(key(affected.getFirst())).orElseThrow()));
    }

    /** One after another for each advice, so that nothing comes between reading it and deciding. */
    private Outcome<AdviceDraft> locked(Call call, Supplier<Outcome<AdviceDraft>> act) {
        log.lock(advice(call));
        return act.get();
    }

    /** Carries out one step. */
    Outcome<AdviceDraft> step(Call call, Supplier<AdviceEntry> entry) {
        return carryOut(call, () -> added(call, entry.get(), null));
    }

    Outcome<AdviceDraft> added(Call call, AdviceEntry entry, @Nullable Long expected) {
        return change.handle(new ChangeAdvice.Command(
                advice(call), entry, expected, call.caller().actor().subject()));
    }

    /** The second step after the first, unless that was refused. */
    Outcome<AdviceDraft> then(Outcome<AdviceDraft> first, Call call, Supplier<AdviceEntry> second) {
        return first instanceof Accepted<AdviceDraft> ? added(call, second.get(), null) : first;
    }

    /** As it stands before the call; {@link InvalidContent} when its id cannot be one. */
    Optional<AdviceDraft> before(Call call) {
        return log.find(advice(call));
    }

    private static Key advice(Call call) {
        var id = call.text("id");
        if (!id.matches(FORM)) {
            throw new InvalidContent(
                    "De naam in het adres bestaat uit kleine letters, cijfers en streepjes, zoals opvolgadvies-2022, niet: "
                            + id);
        }
        return new Key(id);
    }

    private static List<Affected> affected(AdviceDraft draft) {
        return List.of(new Affected(new Key(PLACE + draft.key()), draft.steps().size()));
    }

    private static Key key(Affected affected) {
        return new Key(affected.record().value().substring(PLACE.length()));
    }
}
