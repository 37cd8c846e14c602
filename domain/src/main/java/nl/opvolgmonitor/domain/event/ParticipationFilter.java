package nl.opvolgmonitor.domain.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which participations to list. Every condition given must hold; null or an empty list is no condition. */
public record ParticipationFilter(
        List<ParticipationRole> role, @Nullable Integer year) {

    public ParticipationFilter {
        role = role == null ? List.of() : List.copyOf(role);
    }
}
