package nl.opvolgmonitor.domain.imports;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was asked for last, and forgets the rest. */
final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;

    private final int places;

    Recent(int places) {
        super(16, 0.75f, true);
        this.places = places;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > places;
    }
}
