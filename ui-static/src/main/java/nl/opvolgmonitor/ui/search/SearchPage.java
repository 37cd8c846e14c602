package nl.opvolgmonitor.ui.search;

import java.util.List;
import java.util.stream.Collectors;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.register.Connection.Edge;
import nl.opvolgmonitor.ui.register.Connection.PageInfo;
import org.jspecify.annotations.Nullable;

/** One page of what was found. */
public record SearchPage(Found search) {

    /** What was found; {@code remark} is null unless there was nothing to look for. */
    public record Found(
            int totalCount,
            @Nullable String remark,
            boolean loosened,
            List<Respelling> corrected,
            List<Edge<SearchHit>> edges,
            PageInfo pageInfo) {}

    /** A word as it was typed, and words much like it. */
    public record Respelling(String typed, List<String> read) {

        public String inWords() {
            return read.stream().map(word -> "‘" + word + "’").collect(Collectors.joining(", "));
        }
    }

    public List<SearchHit> hits() {
        return search.edges().stream().map(Edge::node).toList();
    }

    public @Nullable String next() {
        return search.pageInfo().hasNextPage() ? search.pageInfo().endCursor() : null;
    }

    public String count(Site site) {
        return site.count("search.results", search.totalCount());
    }
}
