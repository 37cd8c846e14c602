package nl.opvolgmonitor.persistence.observation;

import java.util.List;
import java.util.function.ToLongFunction;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Listed;
import nl.opvolgmonitor.domain.register.Page;
import nl.opvolgmonitor.domain.register.PageRequest;

/** Pages of rows in the order of recording, the latest first; the cursor is the place of a row. */
final class EntryPages {

    private EntryPages() {}

    /** Below which place the page begins. */
    static long below(PageRequest request) {
        try {
            return request.after() == null ? Long.MAX_VALUE : Long.parseLong(request.after());
        } catch (NumberFormatException unreadable) {
            throw new InvalidContent("Deze cursor is onleesbaar: begin opnieuw zonder after");
        }
    }

    /** Of rows of which one more was asked than the page holds. */
    static <T> Page<T> of(List<T> rows, PageRequest request, ToLongFunction<T> entry) {
        var items = rows.stream()
                .limit(request.first())
                .map(row -> new Listed<>(row, String.valueOf(entry.applyAsLong(row))))
                .toList();
        return new Page<>(items, rows.size() > items.size());
    }
}
