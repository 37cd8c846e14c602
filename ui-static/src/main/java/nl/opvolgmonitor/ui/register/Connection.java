package nl.opvolgmonitor.ui.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list, and where the next one begins; null when this is the last. */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo) {

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
