package nl.opvolgmonitor.domain.register;

import java.util.List;
import java.util.stream.Collectors;

/** What is public names this record; withdrawn, it would leave a hole there. */
public record StillNamed<T>(Key key, List<Key> namedBy) implements Refusal<T> {

    @Override
    public String message() {
        return "%s wordt nog genoemd door %s; wijzig of trek dat eerst in"
                .formatted(key, namedBy.stream().map(Key::value).collect(Collectors.joining(", ")));
    }
}
