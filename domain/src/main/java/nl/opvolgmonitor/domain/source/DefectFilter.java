package nl.opvolgmonitor.domain.source;

import java.util.List;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** Which defects to list. Every condition given must hold; null or an empty list is no condition. */
public record DefectFilter(List<DefectType> type, @Nullable Key document) {

    public DefectFilter {
        type = type == null ? List.of() : List.copyOf(type);
    }
}
