package nl.opvolgmonitor.domain.register;

import java.util.Map;
import java.util.Set;

/** Tells of any key what kind of record it belongs to. */
public interface Directory {

    /** The kind of each key that is known at that point in time. */
    Map<Key, Kind> kinds(Set<Key> keys, PointInTime at);
}
