package nl.opvolgmonitor.api.graphql;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.FacetBy;
import nl.opvolgmonitor.domain.register.Key;

/** A list that is chosen by values of facets: of each of these a record has one at least. Chosen by none, it is the whole list. */
record Narrowed(Map<FacetBy, List<String>> by) {

    private record Condition(String name, Object value) {}

    /** What a filter, a record of conditions, comes down to; empty when it asks for what is no facet. */
    static Optional<Narrowed> by(Object filter, Function<String, FacetBy> facet) {
        var all = new HashMap<FacetBy, List<String>>();
        try {
            Stream.of(filter.getClass().getRecordComponents())
                    .flatMap(component -> condition(component, filter))
                    .forEach(condition -> all.put(facet(condition, facet), texts(condition.value())));
            return Optional.of(new Narrowed(all));
        } catch (IllegalArgumentException noFacet) {
            return Optional.empty();
        }
    }

    private static Stream<Condition> condition(RecordComponent component, Object filter) {
        try {
            return Stream.ofNullable(component.getAccessor().invoke(filter))
                    .filter(value -> !List.of().equals(value))
                    .map(value -> new Condition(component.getName(), value));
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static FacetBy facet(Condition condition, Function<String, FacetBy> facet) {
        return facet.apply(condition.name().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }

    private static List<String> texts(Object value) {
        return switch (value) {
            case List<?> several ->
                several.stream().flatMap(each -> texts(each).stream()).toList();
            case Enum<?> one -> List.of(one.name());
            case Key key -> List.of(key.value());
            case String text -> List.of(text);
            case Integer number -> List.of(number.toString());
            default -> throw new IllegalArgumentException(value + " is the value of no facet");
        };
    }

    /** The same but for its condition on that facet. */
    Narrowed without(FacetBy facet) {
        var others = new HashMap<>(by);
        others.remove(facet);
        return new Narrowed(others);
    }
}
