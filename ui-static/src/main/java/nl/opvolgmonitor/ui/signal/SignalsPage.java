package nl.opvolgmonitor.ui.signal;

import java.util.List;
import nl.opvolgmonitor.domain.signal.SignalRules;

/** How many signals each rule finds. */
public record SignalsPage(Found signals) {

    /** Of the rules that find any. */
    public record Found(List<Counted> byRule) {}

    /** How many a rule finds. */
    public record Counted(Signal.Applied rule, int count) {}

    /** Every rule, with none where it finds nothing. */
    public List<Counted> rules() {
        return SignalRules.all().stream()
                .map(rule -> new Counted(new Signal.Applied(rule.id()), count(rule.id())))
                .toList();
    }

    private int count(String rule) {
        return signals.byRule().stream()
                .filter(counted -> counted.rule().id().equals(rule))
                .mapToInt(Counted::count)
                .sum();
    }
}
