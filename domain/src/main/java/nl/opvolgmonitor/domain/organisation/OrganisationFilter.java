package nl.opvolgmonitor.domain.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which organisations to list. Every condition given must hold; null or an empty list is no condition. */
public record OrganisationFilter(
        List<OrganisationType> type,
        @Nullable Boolean government,
        @Nullable String text) {

    public OrganisationFilter {
        type = type == null ? List.of() : List.copyOf(type);
    }
}
