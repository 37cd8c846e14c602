package nl.opvolgmonitor.domain.motion;

import java.time.LocalDate;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** One decision on a motion; {@code decidedOn} is null when the source does not date it. The procedure of a motion is folded from these. */
public record MotionDecision(
        Entry entry,
        Key motion,
        Decision decision,
        Certainty certainty,
        @Nullable LocalDate decidedOn) implements Registered {

    public static final Reference<MotionDecision> MOTION = new Reference<>("motion", MotionDecision::motion);
}
