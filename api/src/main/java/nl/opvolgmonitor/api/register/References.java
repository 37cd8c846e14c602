package nl.opvolgmonitor.api.register;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Quote;

/** All keys that a record names, other than its own. */
final class References {

    private References() {}

    static Set<Key> of(Object record, List<Link> links, List<Quote> quotes, Key own) {
        var components = Stream.of(record.getClass().getRecordComponents())
                .filter(component -> component.getType() == Key.class)
                .map(component -> (Key) value(record, component));
        return Stream.of(
                        components,
                        links.stream().map(Link::target),
                        quotes.stream().map(Quote::document))
                .flatMap(keys -> keys)
                .filter(Objects::nonNull)
                .filter(key -> !key.equals(own))
                .collect(Collectors.toSet());
    }

    private static Object value(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
