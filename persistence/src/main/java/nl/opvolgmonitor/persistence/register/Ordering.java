package nl.opvolgmonitor.persistence.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.register.PageRequest;
import org.jdbi.v3.core.statement.Query;

/** A total order of a list: expressions on the view with alias {@code k}, their types, and one direction for all. */
public record Ordering(List<String> expressions, List<String> types, boolean descending) {

    /** Along the effective day: the order named NEWEST runs back, every other forward. */
    public static Ordering byTime(Enum<?> order) {
        return byTime(order.name().equals("NEWEST"));
    }

    private static Ordering byTime(boolean descending) {
        return new Ordering(
                List.of("k.effective_from", "k.recorded_at", "k.record"),
                List.of("date", "timestamptz", "text"),
                descending);
    }

    public String orderBy() {
        return expressions.stream()
                .map(expression -> expression + (descending ? " DESC" : ""))
                .collect(Collectors.joining(", "));
    }

    /** The values of a row in this order, as text. */
    public String cursorColumns() {
        return expressions.stream()
                .map(expression -> "CAST(" + expression + " AS text)")
                .collect(Collectors.joining(", ", "ARRAY[", "]"));
    }

    /** Holds for the rows after the one whose values are bound as {@code :after0}, {@code :after1} and so on. */
    public String after() {
        var bound = IntStream.range(0, types.size())
                .mapToObj(place -> "CAST(:after" + place + " AS " + types.get(place) + ")")
                .collect(Collectors.joining(", "));
        return "(" + String.join(", ", expressions) + ") " + (descending ? "<" : ">") + " (" + bound + ")";
    }

    /** Binds the values of the cursor after which the page begins, if there is one. */
    public void bind(Query query, PageRequest request) {
        if (request.after() == null) {
            return;
        }
        var values = Cursor.parse(request.after(), types).values();
        for (int place = 0; place < values.size(); place++) {
            query.bind("after" + place, values.get(place));
        }
    }
}
