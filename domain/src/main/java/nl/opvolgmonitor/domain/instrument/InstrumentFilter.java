package nl.opvolgmonitor.domain.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which instruments to list. Every condition given must hold; null or an empty list is no condition. */
public record InstrumentFilter(
        List<InstrumentType> type, @Nullable String text) {

    public InstrumentFilter {
        type = type == null ? List.of() : List.copyOf(type);
    }
}
