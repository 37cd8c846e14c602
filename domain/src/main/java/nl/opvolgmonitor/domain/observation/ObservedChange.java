package nl.opvolgmonitor.domain.observation;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A field that is not what it was.
 *
 * @param from null when there was nothing before
 * @param to null when there is nothing any more
 */
public record ObservedChange(
        String field, @Nullable String from, @Nullable String to) {

    /** In the order of the fields. What hangs under a record is told by its name only, such as {@code Stemming}. */
    public static List<ObservedChange> between(Observation before, Observation after) {
        var old = before.fields().values();
        var now = after.fields().values();
        var names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(old.get(name), now.get(name)))
                .map(name -> name.contains("/") ? within(name) : new ObservedChange(name, old.get(name), now.get(name)))
                .distinct()
                .toList();
    }

    private static ObservedChange within(String path) {
        return new ObservedChange(path.substring(0, path.indexOf('/')), null, null);
    }
}
