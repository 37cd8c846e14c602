package nl.opvolgmonitor.api.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.domain.advice.AdviceScope;
import nl.opvolgmonitor.domain.advice.Counsel;
import nl.opvolgmonitor.domain.advice.CounselKind;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** The parts of a call about an advice. */
final class AdviceInput {

    private AdviceInput() {}

    static AdviceScope scope(Call call) {
        var given = call.object("scope");
        return new AdviceScope(
                key(given.get("report")),
                (String) given.get("theme"),
                key(given.get("ministry")),
                key(given.get("committee")),
                (LocalDate) given.get("from"),
                (LocalDate) given.get("until"),
                Boolean.TRUE.equals(given.get("open")),
                keys(given.get("added")),
                keys(given.get("leftOut")));
    }

    /** Null to take back what was advised. */
    static @Nullable Counsel counsel(Call call) {
        Map<String, @Nullable Object> given = call.object("counsel");
        return given.isEmpty()
                ? null
                : new Counsel(
                        CounselKind.valueOf(String.valueOf(given.get("kind"))),
                        String.valueOf(given.get("reason")),
                        (String) given.get("remainingRisk"),
                        key(given.get("addressee")),
                        (LocalDate) given.get("askedBy"));
    }

    static LocalDate day(Call call, String name) {
        return (LocalDate) Objects.requireNonNull(call.input().get(name));
    }

    /** Null when it was left out. */
    static @Nullable Instant instant(Call call, String name) {
        return (Instant) call.input().get(name);
    }

    /** Null when it was left out. */
    static @Nullable Key key(@Nullable Object text) {
        return text == null ? null : new Key(text.toString());
    }

    private static List<Key> keys(@Nullable Object texts) {
        return texts instanceof List<?> list
                ? list.stream().map(String::valueOf).map(Key::new).toList()
                : List.of();
    }
}
