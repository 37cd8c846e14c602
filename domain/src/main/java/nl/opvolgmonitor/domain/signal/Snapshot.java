package nl.opvolgmonitor.domain.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** Records as they held at one point in time, each series oldest first. What is not in it is not there. */
public final class Snapshot {

    private final Map<Class<?>, List<? extends Registered>> records;
    private final Map<Class<?>, Map<Key, Registered>> byKey = new ConcurrentHashMap<>();
    private final Map<Reference<?>, Map<Key, List<Registered>>> byReference = new ConcurrentHashMap<>();

    public Snapshot(Map<Class<?>, List<? extends Registered>> records) {
        this.records = Map.copyOf(records);
    }

    /** Those of these that held on an earlier day; what others name stays, as it may be younger than the fact that names it. */
    public Snapshot on(LocalDate day) {
        var then = new HashMap<Class<?>, List<? extends Registered>>();
        records.forEach((type, all) -> then.put(type, SignalReader.isNamed(type) ? all : until(day, all)));
        return new Snapshot(then);
    }

    private static List<? extends Registered> until(LocalDate day, List<? extends Registered> all) {
        return all.stream()
                .filter(record -> !record.entry().effectiveFrom().isAfter(day))
                .toList();
    }

    @SuppressWarnings("unchecked")
    public <T extends Registered> List<T> all(Class<T> type) {
        return (List<T>) records.getOrDefault(type, List.of());
    }

    /** Null when there is no such record. */
    public <T extends Registered> @Nullable T one(Class<T> type, @Nullable Key key) {
        return key == null
                ? null
                : type.cast(byKey.computeIfAbsent(type, this::keyed).get(key));
    }

    private Map<Key, Registered> keyed(Class<?> type) {
        var found = new HashMap<Key, Registered>();
        records.getOrDefault(type, List.of()).forEach(record -> found.put(record.key(), record));
        return found;
    }

    /** The records that name that key in a component. */
    @SuppressWarnings("unchecked")
    public <T extends Registered> List<T> by(Class<T> type, Reference<T> reference, Key key) {
        // Asked hundreds of thousands of times: computing what may be absent takes a lock.
        var found = byReference.get(reference);
        if (found == null) {
            found = byReference.computeIfAbsent(reference, absent -> grouped(type, reference));
        }
        return (List<T>) found.getOrDefault(key, List.of());
    }

    private <T extends Registered> Map<Key, List<Registered>> grouped(Class<T> type, Reference<T> reference) {
        var found = new HashMap<Key, List<Registered>>();
        for (var record : all(type)) {
            var named = reference.of().apply(record);
            if (named != null) {
                found.computeIfAbsent(named, key -> new ArrayList<>()).add(record);
            }
        }
        return found;
    }
}
