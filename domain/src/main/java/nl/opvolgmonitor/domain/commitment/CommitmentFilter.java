package nl.opvolgmonitor.domain.commitment;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** Which commitments to list. Every condition given must hold; null or an empty list is no condition. */
public record CommitmentFilter(
        List<CommitmentForm> form,
        List<FulfilmentStatus> status,
        @Nullable Key toward,
        @Nullable Key document,
        @Nullable Key party,
        @Nullable Key programme,
        @Nullable Key partOf,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueBefore,
        @Nullable Boolean hasUsableDeadline,
        List<TimingState> timing,
        @Nullable String text) {

    public CommitmentFilter {
        form = form == null ? List.of() : List.copyOf(form);
        status = status == null ? List.of() : List.copyOf(status);
        timing = timing == null ? List.of() : List.copyOf(timing);
    }
}
