package nl.opvolgmonitor.ui.signal;

import java.util.List;
import nl.opvolgmonitor.ui.register.Connection;

/** The signals of one rule, what applies longest first; a hundred on a page. */
public record SignalRulePage(Connection<Signal> signals, Settings signalSettings) {

    /** All rules. */
    public record Settings(List<Versioned> rules) {}

    /** A rule and its version. */
    public record Versioned(String id, int version) {}

    public int version(String rule) {
        return signalSettings.rules().stream()
                .filter(each -> each.id().equals(rule))
                .mapToInt(Versioned::version)
                .findFirst()
                .orElse(1);
    }
}
