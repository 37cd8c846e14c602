package nl.opvolgmonitor.domain.organisation;

import java.util.List;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** Which offices to list. Every condition given must hold; null or an empty list is no condition. */
public record OfficeFilter(
        List<OfficeRole> role,
        @Nullable Key organisation,
        @Nullable String text) {

    public OfficeFilter {
        role = role == null ? List.of() : List.copyOf(role);
    }
}
