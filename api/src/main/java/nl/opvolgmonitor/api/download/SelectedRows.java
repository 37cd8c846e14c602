package nl.opvolgmonitor.api.download;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.opvolgmonitor.api.page.PublicQueries;
import nl.opvolgmonitor.api.selection.Selection;
import nl.opvolgmonitor.ui.Stand;
import org.jspecify.annotations.Nullable;

/**
 * Every record of a selection, as the answer to the GraphQL document {@code rows-<list>}. It asks page by page, so that a long
 * list costs no memory, and all for the same moment of knowledge, so that what is published meanwhile does not move the pages.
 */
final class SelectedRows implements Iterator<JsonNode> {

    private final PublicQueries queries;
    private final Selection selection;
    private final Stand stand;
    private Iterator<JsonNode> page = List.<JsonNode>of().iterator();
    private @Nullable String after;
    private boolean more = true;

    SelectedRows(PublicQueries queries, Selection selection, Stand stand) {
        this.queries = queries;
        this.selection = selection;
        this.stand = stand;
    }

    /** Asks for the first page, so that what is wrong is told before a file begins. */
    void begin() {
        turn();
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && more) {
            turn();
        }
        return page.hasNext();
    }

    @Override
    public JsonNode next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }

    private void turn() {
        var connection = queries.ask("rows-" + selection.list().field(), variables(), stand, JsonNode.class)
                .path("rows");
        page = connection
                .path("edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .iterator();
        more = connection.at("/pageInfo/hasNextPage").asBoolean();
        after = connection.at("/pageInfo/endCursor").asText(null);
    }

    private Map<String, @Nullable Object> variables() {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("filter", selection.filter());
        variables.put("after", after);
        if (selection.order() != null) {
            variables.put("orderBy", selection.order());
        }
        return variables;
    }
}
