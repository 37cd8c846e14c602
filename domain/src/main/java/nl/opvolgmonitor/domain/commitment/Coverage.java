package nl.opvolgmonitor.domain.commitment;

import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** The link between a commitment and what it answers: a recommendation, a motion or an earlier pledge. Anything less than full says why. */
public record Coverage(
        Entry entry,
        Key commitment,
        Key toward,
        Extent extent,
        @Nullable String reason,
        CoverageMode mode,
        @Nullable CoverageOutcome outcome)
        implements Registered {

    public static final Reference<Coverage> COMMITMENT = new Reference<>("commitment", Coverage::commitment);
    public static final Reference<Coverage> TOWARD = new Reference<>("toward", Coverage::toward);

    public Coverage {
        Invariant.require(
                extent == Extent.FULL || extent == Extent.NOT_ASSESSED || Invariant.isText(reason),
                "Een dekking die niet volledig is heeft een reden");
    }
}
