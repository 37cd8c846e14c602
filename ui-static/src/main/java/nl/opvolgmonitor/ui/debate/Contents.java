package nl.opvolgmonitor.ui.debate;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.register.NaturalOrder;

/** What was asked and promised in a document, by key. */
public record Contents(
        String id,
        List<Item> recommendations,
        List<Item> commitments,
        List<Item> reportedCommitments,
        List<Item> motions) {

    /** One of them. */
    public record Item(String id) {}

    /** In the order of their keys. */
    public List<String> keys() {
        return Stream.of(recommendations, commitments, reportedCommitments, motions)
                .flatMap(List::stream)
                .map(Item::id)
                .distinct()
                .sorted(NaturalOrder.OF_KEYS)
                .toList();
    }
}
