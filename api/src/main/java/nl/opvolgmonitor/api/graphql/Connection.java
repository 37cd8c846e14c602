package nl.opvolgmonitor.api.graphql;

import java.util.List;
import nl.opvolgmonitor.domain.register.Page;
import nl.opvolgmonitor.domain.register.PageRequest;
import org.jspecify.annotations.Nullable;

/** A page of a list in the form of the Relay specification, and the filter that chose the list; null where nobody counts it. */
public record Connection<T>(
        List<ConnectionEdge<T>> edges,
        PageInfo pageInfo,
        @Nullable Object filter) {

    /** The page that was asked for by that request. */
    public static <T> Connection<T> of(Page<T> page, PageRequest request) {
        return of(page, request, null);
    }

    /** The same, with what chose the list. */
    public static <T> Connection<T> of(Page<T> page, PageRequest request, @Nullable Object filter) {
        var edges = page.items().stream()
                .map(item -> new ConnectionEdge<>(item.cursor(), item.record()))
                .toList();
        var start = edges.isEmpty() ? null : edges.getFirst().cursor();
        var end = edges.isEmpty() ? null : edges.getLast().cursor();
        return new Connection<>(edges, new PageInfo(page.hasNextPage(), request.after() != null, start, end), filter);
    }
}
