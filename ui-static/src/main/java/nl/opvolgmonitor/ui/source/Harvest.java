package nl.opvolgmonitor.ui.source;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.register.NaturalOrder;

/** The records of one kind that were registered from a document, in the order of their keys. */
public record Harvest(String kind, List<Named> records) {

    /** What a reader comes for; the other kinds are shown folded. */
    private static final List<String> FIRST = List.of(
            "Recommendation", "Response", "Commitment", "Motion", "ImplementationReport", "Assessment", "Closure");

    static List<Harvest> of(Stream<Named> records) {
        return records
                .filter(record -> !record.kind().equals("Document"))
                .collect(Collectors.groupingBy(Named::kind, LinkedHashMap::new, Collectors.toUnmodifiableSet()))
                .entrySet()
                .stream()
                .map(Harvest::of)
                .sorted(Comparator.comparingInt(Harvest::rank).thenComparing(Harvest::kind))
                .toList();
    }

    public boolean first() {
        return FIRST.contains(kind);
    }

    private static Harvest of(Map.Entry<String, Set<Named>> group) {
        var records = group.getValue().stream()
                .sorted(Comparator.comparing(Named::id, NaturalOrder.OF_KEYS))
                .toList();
        return new Harvest(group.getKey(), records);
    }

    private int rank() {
        return first() ? FIRST.indexOf(kind) : FIRST.size();
    }
}
