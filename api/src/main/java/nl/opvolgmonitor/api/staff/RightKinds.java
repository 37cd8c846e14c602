package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Ledger;
import org.jspecify.annotations.Nullable;

/** Refuses a record that names another of the wrong kind: a field called after a kind holds a record of that kind. */
@Singleton
public final class RightKinds {

    private static final Set<String> NAMES = Stream.of(Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final Ledger ledger;

    public RightKinds(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Throws {@link InvalidContent}. */
    public void check(Class<?> type, Map<String, @Nullable Object> fields) {
        var named = new HashMap<String, Key>();
        for (var component : type.getRecordComponents()) {
            var value = fields.get(component.getName());
            if (value != null && component.getType() == Key.class && NAMES.contains(component.getName())) {
                named.put(component.getName(), new Key(value.toString()));
            }
        }
        var states = ledger.states(Set.copyOf(named.values()));
        named.forEach((field, key) -> {
            var state = states.get(key);
            if (state != null && state.kind() != Kind.valueOf(field.toUpperCase(Locale.ROOT))) {
                throw new InvalidContent(
                        "Het veld «%s» noemt %s, en dat is iets van een andere soort".formatted(field, key));
            }
        });
    }
}
