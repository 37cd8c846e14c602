package nl.opvolgmonitor.api.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.PointInTime;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;

/** A way to read many at once. Within a request, batches of one name are one: they share their keys and what they read. */
public record Batch<K, V>(String name, BatchFunction<K, V> function) {

    /** A batch of lists: a key to which nothing belongs has an empty one. */
    public static <K, T> Batch<K, List<T>> ofLists(String name, BatchFunction<K, List<T>> function) {
        return new Batch<>(name, (keys, at) -> {
            var found = new HashMap<>(function.read(keys, at));
            keys.forEach(key -> found.putIfAbsent(key, List.of()));
            return found;
        });
    }

    /** Reads at once, as part of another batch. */
    public Map<K, V> read(Set<K> keys, PointInTime at) {
        return keys.isEmpty() ? Map.of() : function.read(keys, at);
    }

    DataLoader<At<K>, V> loader() {
        return DataLoaderFactory.newMappedDataLoader(keys -> CompletableFuture.completedFuture(readAll(keys)));
    }

    private Map<At<K>, V> readAll(Set<At<K>> keys) {
        var moments = keys.stream()
                .collect(Collectors.groupingBy(At::at, Collectors.mapping(At::key, Collectors.toUnmodifiableSet())));
        var found = new HashMap<At<K>, V>();
        moments.forEach((at, several) ->
                read(several, at).forEach((key, value) -> found.put(new At<>(key, at), value)));
        return found;
    }
}
