package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.implementation.ImplementationReport;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a record that names another of the wrong kind: a field called after a kind holds a record of that kind, and a few others hold
 * one of some kinds.
 */
@Singleton
public final class RightKinds {

    private static final Set<String> NAMES = Stream.of(Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** Fields of another name that do not hold whatever record: only of these does a page show what is reported. */
    private static final Map<Class<?>, Map<String, Set<Kind>>> NARROW = Map.of(
            ImplementationReport.class, Map.of("about", Set.of(Kind.RECOMMENDATION, Kind.COMMITMENT, Kind.INSTRUMENT)));

    private final Ledger ledger;

    public RightKinds(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Throws {@link InvalidContent}. */
    public void check(Class<?> type, Map<String, @Nullable Object> fields) {
        var named = new HashMap<String, Key>();
        for (var component : type.getRecordComponents()) {
            var value = fields.get(component.getName());
            if (value != null
                    && component.getType() == Key.class
                    && !allowed(type, component.getName()).isEmpty()) {
                named.put(component.getName(), new Key(value.toString()));
            }
        }
        var states = ledger.states(Set.copyOf(named.values()));
        named.forEach((field, key) -> {
            var state = states.get(key);
            if (state != null && !allowed(type, field).contains(state.kind())) {
                throw new InvalidContent(
                        "Het veld «%s» noemt %s, en dat is iets van een andere soort".formatted(field, key));
            }
        });
    }

    /** Empty when it may be any. */
    private static Set<Kind> allowed(Class<?> type, String field) {
        return NAMES.contains(field)
                ? Set.of(Kind.valueOf(field.toUpperCase(Locale.ROOT)))
                : NARROW.getOrDefault(type, Map.of()).getOrDefault(field, Set.of());
    }
}
