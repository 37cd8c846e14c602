package nl.opvolgmonitor.ui.signal;

import java.util.List;

/** The signals of one rule, what applies longest first; at most a hundred. */
public record SignalRulePage(Found signals, Settings signalSettings) {

    /** All of them, and those that are shown. */
    public record Found(int totalCount, List<Edge> edges) {}

    /** One place in the list. */
    public record Edge(Signal node) {}

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

    public boolean isCut() {
        return signals.totalCount() > signals.edges().size();
    }
}
