package nl.opvolgmonitor.domain.signal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/**
 * That a rule applies to a record, since a day and on these facts. No judgement: of a candidate not even the facts are sure before a
 * person has looked. {@code muted} is null unless the office put it aside.
 */
public record Signal(
        SignalRule rule,
        Key record,
        LocalDate since,
        boolean candidate,
        List<SignalFact> facts,
        @Nullable SignalMuting muted) {

    /** By rule, and within a rule what applies longest first. */
    public static final Comparator<Signal> ORDER = Comparator.comparingInt(
                    (Signal signal) -> signal.rule().number())
            .thenComparing(Signal::since)
            .thenComparing(Signal::record);

    public Signal {
        facts = List.copyOf(facts);
    }

    static Signal sure(SignalRule rule, Key record, LocalDate since, List<SignalFact> facts) {
        return new Signal(rule, record, since, false, facts, null);
    }

    static Signal candidate(SignalRule rule, Key record, LocalDate since, List<SignalFact> facts) {
        return new Signal(rule, record, since, true, facts, null);
    }

    Signal with(@Nullable SignalMuting muting) {
        return new Signal(rule, record, since, candidate, facts, muting);
    }

    /** The rule and the record, as {@code R5:kst-31015-221/m2}: the same for as long as the rule applies. */
    public String id() {
        return rule.id() + ":" + record;
    }
}
