package nl.opvolgmonitor.domain.response;

import java.util.List;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** Which answers to list. Every condition given must hold; null or an empty list is no condition. */
public record ResponseFilter(
        List<ResponseType> type,
        @Nullable Key document,
        @Nullable Key office) {

    public ResponseFilter {
        type = type == null ? List.of() : List.copyOf(type);
    }
}
