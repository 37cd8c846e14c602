package nl.opvolgmonitor.api.http;

import io.micronaut.http.HttpRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which requests an engine takes: gives the members of one, perhaps completed, or refuses it. */
@FunctionalInterface
public interface Admission {

    /** Everything that is a request. */
    Admission OF_ALL = (request, members) -> members;

    /** Whether we gave an operation that name; names that anyone may give are not counted by. */
    default boolean isOurs(String operation) {
        return false;
    }

    Map<String, @Nullable Object> admit(HttpRequest<?> request, Map<String, @Nullable Object> members);
}
