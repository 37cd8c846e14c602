package nl.opvolgmonitor.domain.imports;

import static nl.opvolgmonitor.domain.imports.KnownEntries.unasked;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Role;

/** Takes the records that commands make, to be written later, many at once. */
record MadeRecords<T extends Registered>(Kind kind, Class<T> type, Consumer<? super T> made) implements Records<T> {

    @Override
    public void add(T record) {
        made.accept(record);
    }

    @Override
    public List<T> all(PointInTime at) {
        throw unasked();
    }

    @Override
    public Map<Key, T> byKey(Set<Key> keys, PointInTime at) {
        throw unasked();
    }

    @Override
    public Map<Key, List<T>> by(Reference<T> reference, Set<Key> keys, PointInTime at) {
        throw unasked();
    }

    @Override
    public Map<Key, List<T>> linkedTo(Set<Role> roles, Set<Key> keys, PointInTime at) {
        throw unasked();
    }
}
