package nl.opvolgmonitor.domain.motion;

import java.util.List;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** Which motions to list. Every condition given must hold; null or an empty list is no condition. */
public record MotionFilter(
        List<Procedure> procedure,
        List<ExecutionState> execution,
        @Nullable Key mover,
        @Nullable Boolean stub,
        @Nullable String text) {

    public MotionFilter {
        procedure = procedure == null ? List.of() : List.copyOf(procedure);
        execution = execution == null ? List.of() : List.copyOf(execution);
    }
}
