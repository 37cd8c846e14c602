package nl.opvolgmonitor.domain.signal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** Which signals to list. Every condition given must hold; null or an empty list is no condition. */
public record SignalFilter(
        List<String> rule,
        @Nullable Key record,
        @Nullable Key recommendation,
        @Nullable Key ministry,
        @Nullable Key report,
        @Nullable String theme,
        @Nullable Key committee,
        @Nullable Boolean muted,
        @Nullable Boolean candidate) {

    public SignalFilter {
        rule = rule == null ? List.of() : List.copyOf(rule);
        rule.forEach(id -> Invariant.require(SignalRules.find(id).isPresent(), "Regel " + id + " bestaat niet"));
    }

    public boolean lets(Signal signal) {
        return (record == null || record.equals(signal.record()))
                && (muted == null || muted == (signal.muted() != null))
                && (candidate == null || candidate == signal.candidate());
    }

    public boolean letsRuleOf(Signal signal) {
        return rule.isEmpty() || rule.contains(signal.rule().id());
    }

    /** Whether it asks for signals of what is in the lists of recommendations, commitments and motions. */
    public boolean isOfLists() {
        return !conditions().isEmpty() || recommendation != null;
    }

    /** The conditions that those lists have too, by the same name. */
    public Map<String, String> conditions() {
        var given = new LinkedHashMap<String, String>();
        put(given, "ministry", ministry);
        put(given, "report", report);
        put(given, "theme", theme);
        put(given, "committee", committee);
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, value.toString());
        }
    }
}
