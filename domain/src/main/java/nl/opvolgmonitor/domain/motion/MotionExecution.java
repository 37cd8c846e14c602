package nl.opvolgmonitor.domain.motion;

import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** One dated entry in the series of what was done with a motion. */
public record MotionExecution(
        Entry entry,
        Key motion,
        ExecutionStatus status,
        @Nullable Key document,
        @Nullable String text) implements Registered {

    public static final Reference<MotionExecution> MOTION = new Reference<>("motion", MotionExecution::motion);
    public static final Reference<MotionExecution> DOCUMENT = new Reference<>("document", MotionExecution::document);
}
