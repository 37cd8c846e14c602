package nl.opvolgmonitor.persistence.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.backup.TableShape;

/** Puts a table after every other table that it refers to. */
final class ReferenceOrder {

    private final Map<String, Set<String>> parents;

    ReferenceOrder(List<Reference> references) {
        parents = references.stream()
                .filter(Predicate.not(Reference::isToItself))
                .collect(Collectors.groupingBy(
                        Reference::child, Collectors.mapping(Reference::parent, Collectors.toSet())));
    }

    List<TableShape> of(List<TableShape> tables) {
        var waiting = new ArrayList<>(tables);
        var ordered = new ArrayList<TableShape>();
        while (!waiting.isEmpty()) {
            var next = waiting.stream().filter(table -> isFree(table, waiting)).toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("These tables refer to each other: " + waiting);
            }
            ordered.addAll(next);
            waiting.removeAll(next);
        }
        return List.copyOf(ordered);
    }

    private boolean isFree(TableShape table, List<TableShape> waiting) {
        var needed = parents.getOrDefault(table.name(), Set.of());
        return waiting.stream().map(TableShape::name).noneMatch(needed::contains);
    }
}
