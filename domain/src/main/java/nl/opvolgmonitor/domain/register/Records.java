package nl.opvolgmonitor.domain.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads and adds the records of one kind. Reading answers as of a point in time; one call is one statement. */
public interface Records<T extends Registered> {

    Kind kind();

    Class<T> type();

    /** All records, in order of their effective day. */
    List<T> all(PointInTime at);

    /** The records with these keys; a key that is unknown at that point in time has no entry. */
    Map<Key, T> byKey(Set<Key> keys, PointInTime at);

    /** The records that name these keys in the given component, per key in order of their effective day. */
    Map<Key, List<T>> by(Reference<T> reference, Set<Key> keys, PointInTime at);

    /** The records that name these keys in one of the given roles, per key in order of their effective day. */
    Map<Key, List<T>> linkedTo(Set<Role> roles, Set<Key> keys, PointInTime at);

    /** Adds one version of a record. Its entry must have been opened before. */
    void add(T record);

    default Optional<T> find(Key key, PointInTime at) {
        return Optional.ofNullable(byKey(Set.of(key), at).get(key));
    }
}
