package nl.opvolgmonitor.domain.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All rules, in the order of their number. */
public final class SignalRules {

    private static final List<Finder> ALL = List.of(
            new NoAnswer(),
            new NoMeasure(),
            new NoUsableDeadline(),
            new DeadlineNear(),
            new PastWithoutEvidence(),
            new DeadlineShifted(),
            new Silence(),
            new Blocked(),
            new EndedUnreplaced(),
            new PartialCoverage(),
            new PartUnanswered(),
            new OnlyIntentions(),
            new Repeated(),
            new ClaimVersusJudgement(),
            new ContradictingFinding(),
            new MotionUnreported(),
            new ParliamentUninformed(),
            new OfficeChanged(),
            new ProgrammeRecalibrated(),
            new RapporteurInvolved(),
            new SourceDefective(),
            new RegistrationIncomplete());

    private SignalRules() {}

    public static List<SignalRule> all() {
        return ALL.stream().map(Finder::rule).toList();
    }

    /** The rule with an id as R5. */
    public static Optional<SignalRule> find(String id) {
        return all().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** What the rules find in these facts, as they held on that day; nothing of what only begins to apply later. */
    public static List<Signal> signals(Snapshot register, LocalDate day, SignalSettings settings) {
        var view = new View(register, day, settings);
        return ALL.stream()
                .flatMap(rule -> rule.in(view))
                .filter(signal -> !signal.since().isAfter(day))
                .sorted(Signal.ORDER)
                .toList();
    }
}
