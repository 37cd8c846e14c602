package nl.opvolgmonitor.api.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.opvolgmonitor.domain.register.Key;

/** Gathers items until there are enough to go on with. Of a key that comes twice only the first counts. */
final class Chunk {

    private final Consumer<Map<Key, ImportItem>> full;
    private final Map<Key, ImportItem> items = new LinkedHashMap<>();

    Chunk(Consumer<Map<Key, ImportItem>> full) {
        this.full = full;
    }

    void add(ImportItem item, Predicate<ImportItem> which) {
        if (which.test(item)) {
            items.putIfAbsent(item.key(), item);
        }
        if (items.size() >= ImportRun.CHUNK) {
            end();
        }
    }

    void end() {
        if (!items.isEmpty()) {
            full.accept(items);
            items.clear();
        }
    }
}
