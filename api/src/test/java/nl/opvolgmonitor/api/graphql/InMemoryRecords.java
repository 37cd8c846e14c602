package nl.opvolgmonitor.api.graphql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Linked;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Role;

/** Records of one kind in memory, that remembers what it was asked. */
final class InMemoryRecords<T extends Registered> implements Records<T> {

    private final Kind kind;
    private final Class<T> type;
    private final List<T> all = new ArrayList<>();
    private final List<String> asked;

    InMemoryRecords(Kind kind, Class<T> type, List<String> asked) {
        this.kind = kind;
        this.type = type;
        this.asked = asked;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Class<T> type() {
        return type;
    }

    @Override
    public List<T> all(PointInTime at) {
        asked.add(kind + " all");
        return at(at).toList();
    }

    @Override
    public Map<Key, T> byKey(Set<Key> keys, PointInTime at) {
        asked.add(kind + " " + keys.size());
        return at(at).filter(record -> keys.contains(record.key()))
                .collect(Collectors.toMap(Registered::key, record -> record));
    }

    @Override
    public Map<Key, List<T>> by(Reference<T> reference, Set<Key> keys, PointInTime at) {
        asked.add(kind + " by " + reference.component() + " " + keys.size());
        return grouped(keys, at, (record, key) -> key.equals(reference.of().apply(record)));
    }

    @Override
    public Map<Key, List<T>> linkedTo(Set<Role> roles, Set<Key> keys, PointInTime at) {
        asked.add(kind + " linked as " + roles + " " + keys.size());
        return grouped(
                keys,
                at,
                (record, key) -> ((Linked) record)
                        .links().stream().anyMatch(link -> roles.contains(link.role()) && key.equals(link.target())));
    }

    @Override
    public void add(T record) {
        all.add(record);
    }

    private Map<Key, List<T>> grouped(Set<Key> keys, PointInTime at, Names<T> names) {
        var found = new LinkedHashMap<Key, List<T>>();
        for (var key : keys) {
            Predicate<T> namesKey = record -> names.key(record, key);
            var several = at(at).filter(namesKey).toList();
            if (!several.isEmpty()) {
                found.put(key, several);
            }
        }
        return found;
    }

    private Stream<T> at(PointInTime at) {
        return all.stream()
                .filter(record -> !record.entry().effectiveFrom().isAfter(at.effective()))
                .filter(record -> !record.entry().recordedAt().isAfter(at.known()));
    }

    private interface Names<T> {
        boolean key(T record, Key key);
    }
}
