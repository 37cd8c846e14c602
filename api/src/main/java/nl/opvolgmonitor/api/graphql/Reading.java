package nl.opvolgmonitor.api.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import nl.opvolgmonitor.domain.register.PointInTime;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/** What a field may do to find its value: read in batches, as of the point in time of the answer. */
public final class Reading {

    private final DataFetchingEnvironment environment;
    private final PointInTime at;

    Reading(DataFetchingEnvironment environment, PointInTime at) {
        this.environment = environment;
        this.at = at;
    }

    public PointInTime at() {
        return at;
    }

    /** Whether that is selected of the value: the name of a field, or names with a slash between them. */
    public boolean asksFor(String field) {
        return environment.getSelectionSet().contains(field);
    }

    /** The point in time of an argument; what it leaves out is now. */
    public PointInTime pointInTime(String argument) {
        return Now.of(environment.getGraphQlContext()).unless(environment.getArgument(argument));
    }

    /** What answers like this one share. */
    public Memo memo() {
        return Memo.of(environment.getGraphQlContext());
    }

    /** Who asks; only the office is asked who. */
    public Caller caller() {
        return Caller.of(environment.getGraphQlContext());
    }

    public Arguments arguments() {
        return new Arguments(environment.getArguments());
    }

    /** What belongs to this key; completes with null when nothing does. */
    public <K, V> CompletableFuture<V> one(Batch<K, V> batch, K key) {
        return loader(batch).load(new At<>(key, at));
    }

    /** What belongs to this key; at once null without a key. */
    public <K, V> CompletableFuture<@Nullable V> maybe(Batch<K, V> batch, @Nullable K key) {
        return key == null ? CompletableFuture.completedFuture(null) : one(batch, key);
    }

    /** What belongs to each of these keys; one to which nothing does has no entry. */
    public <K, V> CompletableFuture<Map<K, V>> each(Batch<K, V> batch, Collection<K> keys) {
        var asked = keys.stream().distinct().map(key -> new At<>(key, at)).toList();
        return loader(batch).loadMany(asked).thenApply(found -> {
            var entries = new LinkedHashMap<K, V>();
            for (int place = 0; place < asked.size(); place++) {
                if (found.get(place) != null) {
                    entries.put(asked.get(place).key(), found.get(place));
                }
            }
            return entries;
        });
    }

    private <K, V> DataLoader<At<K>, V> loader(Batch<K, V> batch) {
        environment.getDataLoaderRegistry().computeIfAbsent(batch.name(), name -> batch.loader());
        return Objects.requireNonNull(environment.getDataLoader(batch.name()));
    }
}
