package nl.opvolgmonitor.api.graphql;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** Reads a field of a record: by its accessor of that name, otherwise from the entry of the record. Made once per class and field. */
final class Accessor {

    private static final Map<String, Function<Entry, @Nullable Object>> OF_ENTRY = Map.of(
            "id", entry -> entry.key().value(),
            "effective", Entry::effective,
            "effectiveFrom", Entry::effectiveFrom,
            "recordedAt", Entry::recordedAt);

    private static final ClassValue<Map<String, Function<Object, @Nullable Object>>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<String, Function<Object, @Nullable Object>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private Accessor() {}

    static Function<Object, @Nullable Object> of(Class<?> type, String field) {
        return KNOWN.get(type)
                .computeIfAbsent(
                        field,
                        name -> find(type, name)
                                .orElseThrow(() ->
                                        new IllegalStateException(type.getSimpleName() + " has no accessor " + name)));
    }

    static boolean exists(Class<?> type, String field) {
        return method(type, field).isPresent() || isOfEntry(type, field);
    }

    private static Optional<Function<Object, @Nullable Object>> find(Class<?> type, String field) {
        return method(type, field)
                .map(method -> compile(type, method))
                .or(() -> isOfEntry(type, field) ? Optional.of(ofEntry(field)) : Optional.empty());
    }

    private static boolean isOfEntry(Class<?> type, String field) {
        return Registered.class.isAssignableFrom(type) && OF_ENTRY.containsKey(field);
    }

    private static Function<Object, @Nullable Object> ofEntry(String field) {
        var read = Objects.requireNonNull(OF_ENTRY.get(field));
        return source -> read.apply(((Registered) source).entry());
    }

    private static Optional<Method> method(Class<?> type, String field) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(field) && method.getParameterCount() == 0)
                .filter(method -> method.getDeclaringClass() != Object.class)
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, @Nullable Object> compile(Class<?> type, Method method) {
        try {
            var lookup = MethodHandles.lookup();
            var site = LambdaMetafactory.metafactory(
                    lookup,
                    "apply",
                    MethodType.methodType(Function.class),
                    MethodType.methodType(Object.class, Object.class),
                    lookup.unreflect(method),
                    MethodType.methodType(method.getReturnType(), type).wrap());
            return (Function<Object, @Nullable Object>) site.getTarget().invoke();
        } catch (Throwable impossible) {
            throw new IllegalStateException("Cannot read " + method, impossible);
        }
    }
}
