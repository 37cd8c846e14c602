package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.term.TermId;
import nl.opvolgmonitor.domain.term.TermKind;
import nl.opvolgmonitor.domain.term.TermLog;
import org.jspecify.annotations.Nullable;

/** Refuses a theme or target group that is not offered, unless the record has it already. */
@Singleton
final class OfferedTerms {

    private final TermLog log;
    private final Clock clock;

    OfferedTerms(TermLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** @param before null for a new record */
    void check(Given given, @Nullable Registered before) {
        var had = before instanceof Recommendation asked ? asked : null;
        check(given, "themes", TermKind.THEME, had == null ? List.of() : had.themes());
        check(given, "targetGroups", TermKind.TARGET_GROUP, had == null ? List.of() : had.targetGroups());
    }

    private void check(Given given, String field, TermKind kind, List<String> had) {
        var fresh = fresh(given.fields(), field, had);
        if (fresh.isEmpty()) {
            return;
        }
        var terms = log.terms();
        var today = PointInTime.now(clock).effective();
        fresh.stream()
                .map(code -> terms.faultInNew(new TermId(kind, code), today))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(fault -> {
                    throw given.fault(field, fault);
                });
    }

    private static List<String> fresh(Map<String, @Nullable Object> fields, String field, List<String> had) {
        return fields.get(field) instanceof List<?> codes
                ? codes.stream()
                        .map(String::valueOf)
                        .filter(code -> !had.contains(code))
                        .toList()
                : List.of();
    }
}
