package nl.opvolgmonitor.ui.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, and where the next one begins; null when this is the last. {@code totalCount} is how many records the list
 * has in all, {@code facets} what they have in common; null when the page does not ask.
 */
public record Connection<T>(
        List<Edge<T>> edges,
        PageInfo pageInfo,
        @Nullable Integer totalCount,
        @Nullable List<Facet> facets) {

    /** How many records of a list share a value; {@code name} is the condition it belongs to, as TARGET_GROUP. */
    public record Facet(String name, String value, String label, int count) {}

    /** One place in a list. */
    public record Edge<T>(T node) {}

    /** What comes after. */
    public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    public @Nullable String next() {
        return pageInfo.hasNextPage() ? pageInfo.endCursor() : null;
    }
}
