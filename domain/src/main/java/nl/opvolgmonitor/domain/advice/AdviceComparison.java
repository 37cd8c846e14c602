package nl.opvolgmonitor.domain.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** What moved between two pictures and what did not, recommendation by recommendation, in the order of the later one. */
public record AdviceComparison(List<ItemMove> moved, List<Key> unmoved) {

    private static final String PRESENT = "true";
    private static final String ADVISED = "advised";

    /** What is compared, by its word in the texts; as names of enum values, days or numbers. */
    private static final Map<String, Function<ItemStand, @Nullable Object>> COMPARED = compared();

    public AdviceComparison {
        moved = List.copyOf(moved);
        unmoved = List.copyOf(unmoved);
    }

    private static Map<String, Function<ItemStand, @Nullable Object>> compared() {
        var all = new LinkedHashMap<String, Function<ItemStand, @Nullable Object>>();
        all.put("text", ItemStand::text);
        all.put("response", ItemStand::response);
        all.put("implementation", ItemStand::implementation);
        all.put("assessment", ItemStand::assessment);
        all.put("closed", ItemStand::closed);
        all.put("nextDeadline", ItemStand::nextDeadline);
        all.put("measures", ItemStand::measures);
        all.put("fulfilled", ItemStand::fulfilled);
        all.put("overdue", ItemStand::overdue);
        all.put("undated", ItemStand::undated);
        all.put("signals", stand -> String.join(" ", stand.signals()));
        all.put(ADVISED, ItemStand::advised);
        return all;
    }

    public static AdviceComparison of(List<ItemStand> before, List<ItemStand> after) {
        var earlier = byKey(before);
        var later = byKey(after);
        var moved = new ArrayList<ItemMove>();
        after.forEach(stand -> moved.addAll(moves(earlier.get(stand.recommendation()), stand)));
        before.stream()
                .filter(stand -> !later.containsKey(stand.recommendation()))
                .forEach(stand ->
                        moved.add(new ItemMove(stand.recommendation(), stand.text(), "present", PRESENT, null)));
        var touched = moved.stream().map(ItemMove::recommendation).collect(Collectors.toSet());
        return new AdviceComparison(
                moved,
                after.stream()
                        .map(ItemStand::recommendation)
                        .filter(key -> !touched.contains(key))
                        .toList());
    }

    private static Map<Key, ItemStand> byKey(List<ItemStand> stands) {
        return stands.stream().collect(Collectors.toMap(ItemStand::recommendation, Function.identity()));
    }

    private static List<ItemMove> moves(@Nullable ItemStand before, ItemStand after) {
        if (before == null) {
            return List.of(new ItemMove(after.recommendation(), after.text(), "present", null, PRESENT));
        }
        return COMPARED.entrySet().stream()
                .filter(each -> !isUndecided(each.getKey(), after))
                .filter(each -> !Objects.equals(
                        each.getValue().apply(before), each.getValue().apply(after)))
                .map(each -> new ItemMove(
                        after.recommendation(),
                        after.text(),
                        each.getKey(),
                        written(each.getValue().apply(before)),
                        written(each.getValue().apply(after))))
                .toList();
    }

    /** What the office has yet to decide did not move. */
    private static boolean isUndecided(String what, ItemStand after) {
        return what.equals(ADVISED) && after.advised() == null;
    }

    private static @Nullable String written(@Nullable Object value) {
        if (value instanceof Enum<?> name) {
            return name.getDeclaringClass().getSimpleName() + "." + name.name();
        }
        return value == null ? null : value.toString();
    }
}
