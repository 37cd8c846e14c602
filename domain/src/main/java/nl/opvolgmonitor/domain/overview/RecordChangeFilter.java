package nl.opvolgmonitor.domain.overview;

import java.util.List;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import org.jspecify.annotations.Nullable;

/** Which changes to list. Null or empty is no condition; {@code record} is the record itself or what an entry is about. */
public record RecordChangeFilter(
        List<Kind> kind,
        List<RecordChangeType> type,
        @Nullable Key record) {

    public RecordChangeFilter {
        kind = kind == null ? List.of() : List.copyOf(kind);
        type = type == null ? List.of() : List.copyOf(type);
    }
}
