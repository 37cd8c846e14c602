package nl.opvolgmonitor.domain.register;

import java.util.List;
import java.util.stream.Collectors;

/** What is public names this record; withdrawn, it would leave a hole there. */
public record StillNamed<T>(Key key, List<Key> namedBy) implements Refusal<T> {

    private static final int SHOWN = 5;

    @Override
    public String message() {
        return "%s wordt nog genoemd door %s; wijzig of trek dat eerst in".formatted(key, shown());
    }

    private String shown() {
        var names = namedBy.stream().limit(SHOWN).map(Key::value).collect(Collectors.joining(", "));
        return namedBy.size() > SHOWN ? names + " en nog %d".formatted(namedBy.size() - SHOWN) : names;
    }
}
