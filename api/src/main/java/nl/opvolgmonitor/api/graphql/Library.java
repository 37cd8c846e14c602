package nl.opvolgmonitor.api.graphql;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.Directory;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Role;

/** The batches in which records of every kind are read. */
@Singleton
public final class Library {

    private final Map<Kind, Records<?>> records = new EnumMap<>(Kind.class);
    private final Map<Class<?>, Kind> kinds = new HashMap<>();
    private final Directory directory;

    Library(Collection<Records<?>> all, Directory directory) {
        this.directory = directory;
        for (var each : all) {
            records.put(each.kind(), each);
            kinds.put(each.type(), each.kind());
        }
    }

    /** The records that hold at the point in time, by their key. */
    public <T extends Registered> Batch<Key, T> held(Class<T> type) {
        return new Batch<>(type.getSimpleName(), of(type)::byKey);
    }

    /** The records that others name, by their key, also when they are younger than the fact that names them. */
    public <T extends Registered> Batch<Key, T> named(Class<T> type) {
        var read = of(type);
        return new Batch<>(type.getSimpleName() + " named", (keys, at) -> read.byKey(keys, at.onAnyDay()));
    }

    /** The records that name a key in that component, in order of their effective day. */
    public <T extends Registered> Batch<Key, List<T>> by(Class<T> type, Reference<T> reference) {
        var read = of(type);
        var name = type.getSimpleName() + " by " + reference.component();
        return Batch.ofLists(name, (keys, at) -> read.by(reference, keys, at));
    }

    /** The records that name a key in one of these roles, in order of their effective day. */
    public <T extends Registered> Batch<Key, List<T>> linkedTo(Class<T> type, Collection<Role> roles) {
        var read = of(type);
        var sorted = new TreeSet<>(roles);
        var name = type.getSimpleName() + " linked as " + sorted;
        return Batch.ofLists(name, (keys, at) -> read.linkedTo(sorted, keys, at));
    }

    /** The records of either type that others name. */
    public Batch<Key, Registered> named(Class<? extends Registered> first, Class<? extends Registered> second) {
        var read = List.of(of(first), of(second));
        return new Batch<>(first.getSimpleName() + " or " + second.getSimpleName() + " named", (keys, at) -> {
            var found = new HashMap<Key, Registered>();
            read.forEach(each -> found.putAll(each.byKey(keys, at.onAnyDay())));
            return found;
        });
    }

    /** Records of whatever kind that hold: one statement for the kinds and one for each kind that occurs. */
    public Batch<Key, Registered> anythingHeld() {
        return new Batch<>("Record", this::anything);
    }

    /** Records of whatever kind that others name, at the same cost. */
    public Batch<Key, Registered> anythingNamed() {
        return new Batch<>("Record named", (keys, at) -> anything(keys, at.onAnyDay()));
    }

    private Map<Key, Registered> anything(Set<Key> keys, PointInTime at) {
        var found = new HashMap<Key, Registered>();
        directory.kinds(keys, at).entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toSet())))
                .forEach((kind, several) -> found.putAll(of(kind).byKey(several, at)));
        return found;
    }

    private Records<?> of(Kind kind) {
        var found = records.get(kind);
        if (found == null) {
            throw new IllegalStateException("Nothing reads records of the kind " + kind);
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private <T extends Registered> Records<T> of(Class<T> type) {
        var kind = kinds.get(type);
        if (kind == null) {
            throw new IllegalStateException("Nothing reads records of the type " + type);
        }
        return (Records<T>) of(kind);
    }
}
