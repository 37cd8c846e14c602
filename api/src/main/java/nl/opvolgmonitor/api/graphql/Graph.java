package nl.opvolgmonitor.api.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.opvolgmonitor.domain.register.FacetBy;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Linked;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.register.Tally;
import nl.opvolgmonitor.domain.register.TimeOrder;
import org.jspecify.annotations.Nullable;

/** Collects the edges of the graph. A field is named {@code Type.field}; one of an interface is added to all its types. */
public final class Graph {

    private final Library library;
    private final Map<FieldCoordinates, DataFetcher<?>> fetchers = new HashMap<>();
    private final WholeLists wholes = new WholeLists();

    Graph(Library library) {
        this.library = library;
    }

    /** A root field: whatever it leads to. */
    public <V> void root(String field, Edge<Arguments, V> edge) {
        add(field, new RootFetcher<>(edge));
    }

    /** A root field: one record by its argument {@code id}. */
    public <T extends Registered> void record(String field, Class<T> type) {
        var batch = library.held(type);
        root(field, (arguments, reading) -> reading.one(batch, arguments.key("id")));
    }

    /** A root field: a list along the effective day, oldest first. */
    public <T extends Registered, F> void list(String field, Listing<T, F> listing, Class<F> filter) {
        list(field, listing, filter, TimeOrder.OLDEST, arguments -> TimeOrder.OLDEST);
    }

    /** A root field: a list in the order that its argument {@code orderBy} names. */
    public <T extends Registered, F, O extends Enum<O>> void list(
            String field, Listing<T, F> listing, Class<F> filter, Class<O> order) {
        list(field, listing, filter, order.getEnumConstants()[0], arguments -> order(order, arguments));
    }

    /** An order that is given as null is the first one. */
    private static <O extends Enum<O>> O order(Class<O> type, Arguments arguments) {
        return arguments.values().get("orderBy") == null
                ? type.getEnumConstants()[0]
                : Enum.valueOf(type, arguments.text("orderBy"));
    }

    private <T extends Registered, F> void list(
            String field, Listing<T, F> listing, Class<F> filter, Enum<?> usual, Function<Arguments, Enum<?>> order) {
        var pager = new Pager<>(listing, wholes.listed(filter, listing, usual));
        root(field, (arguments, reading) -> {
            var request = arguments.page(order.apply(arguments));
            var chosen = arguments.filter(filter);
            var page = pager.page(chosen, request, reading);
            return CompletableFuture.completedFuture(Connection.of(page, request, chosen));
        });
    }

    /** The counts of a list, as fields of its connection: one statement for the total and for each facet that is asked for. */
    public <F> void counts(String connection, Tally<F> tally, Class<F> filter, Function<String, FacetBy> facet) {
        var counted = new Counted<>(connection, tally, wholes.counted(filter, tally, facet));
        edge(connection + ".totalCount", counted::total);
        edge(connection + ".facets", (Connection<?> page, Reading reading) -> counted.facets(page, reading, facet));
    }

    /** A mutation: what became of what was asked. */
    public void mutation(String name, Function<Call, Object> carryOut) {
        add("Mutation." + name, new CallFetcher(carryOut));
    }

    /** A field that is found by reading in batches. */
    public <S, V> void edge(String field, Edge<S, V> edge) {
        add(field, new EdgeFetcher<>(edge));
    }

    /** What a batch holds for the key of the source, and what a rule makes of it. */
    public <S extends Registered, B, V> void derived(
            String field, Batch<Key, B> batch, BiFunction<S, B, @Nullable V> rule) {
        this.<S, V>edge(
                field,
                (source, reading) -> reading.one(batch, source.key()).thenApply(found -> rule.apply(source, found)));
    }

    /** The record of that type which the source names. */
    public <S, T extends Registered> void one(String field, Class<T> type, Function<S, @Nullable Key> key) {
        one(field, library.named(type), key);
    }

    /** The record, of whatever kind, which the source names. */
    public <S> void any(String field, Function<S, @Nullable Key> key) {
        one(field, library.anythingNamed(), key);
    }

    public <S, T> void one(String field, Batch<Key, T> batch, Function<S, @Nullable Key> key) {
        this.<S, T>edge(field, (source, reading) -> {
            var named = key.apply(source);
            return named == null ? null : reading.one(batch, named);
        });
    }

    /** The records of that type which name the source in a component. */
    public <T extends Registered> void many(String field, Class<T> type, Reference<T> reference) {
        many(field, library.by(type, reference));
    }

    /** The records of that type which name the source in one of these roles. */
    public <T extends Registered> void linked(String field, Class<T> type, Role... roles) {
        many(field, library.linkedTo(type, List.of(roles)));
    }

    /** The records of that type which name the source in one of the roles of the argument {@code roles}. */
    public <T extends Registered> void linkedByArgument(String field, Class<T> type) {
        this.<Registered, List<T>>edge(
                field,
                (source, reading) ->
                        reading.one(library.linkedTo(type, reading.arguments().roles()), source.key()));
    }

    public <T> void many(String field, Batch<Key, List<T>> batch) {
        this.<Registered, List<T>>edge(field, (source, reading) -> reading.one(batch, source.key()));
    }

    /** The last of a series; null without any. */
    public <T> void last(String field, Batch<Key, List<T>> series) {
        this.<Registered, List<T>, T>derived(
                field, series, (source, found) -> found.isEmpty() ? null : found.getLast());
    }

    /** A field that the source itself answers. */
    public <S, V> void value(String field, BiFunction<S, Arguments, @Nullable V> value) {
        add(field, new ValueFetcher<>(value));
    }

    /** The links of the source in one of these roles; all when none is given. */
    public void links(String field, Role... roles) {
        var wanted = roles.length == 0 ? List.of(Role.values()) : List.of(roles);
        this.<Linked, List<Link>>value(field, (source, arguments) -> source.links(wanted));
    }

    /** The links of the source in any other role. */
    public void linksExcept(String field, Role role) {
        links(field, EnumSet.complementOf(EnumSet.of(role)).toArray(Role[]::new));
    }

    /** The links of the source in one of the roles of the argument {@code roles}. */
    public void linksByArgument(String field) {
        this.<Linked, List<Link>>value(field, (source, arguments) -> source.links(arguments.roles()));
    }

    private void add(String field, DataFetcher<?> fetcher) {
        var dot = field.indexOf('.');
        var coordinates = FieldCoordinates.coordinates(field.substring(0, dot), field.substring(dot + 1));
        if (fetchers.put(coordinates, fetcher) != null) {
            throw new IllegalStateException("The field " + field + " is added twice");
        }
    }

    /** Lets the gatekeeper decide on every field of Query and Mutation but these. */
    void guard(Gatekeeper gatekeeper, Collection<FieldCoordinates> open) {
        fetchers.replaceAll((field, fetcher) ->
                isRoot(field) && !open.contains(field) ? new GuardedFetcher<>(fetcher, gatekeeper) : fetcher);
    }

    private static boolean isRoot(FieldCoordinates field) {
        return Set.of("Query", "Mutation").contains(field.getTypeName());
    }

    Map<FieldCoordinates, DataFetcher<?>> fetchers() {
        return fetchers;
    }
}
