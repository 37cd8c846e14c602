package nl.opvolgmonitor.domain.deadline;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** Which deadlines, as they now stand, to list. Every condition given must hold; null or an empty list is no condition. */
public record DeadlineFilter(
        List<DeadlineKind> kind,
        @Nullable LocalDate latestFrom,
        @Nullable LocalDate latestBefore,
        @Nullable Key subject) {

    public DeadlineFilter {
        kind = kind == null ? List.of() : List.copyOf(kind);
    }
}
