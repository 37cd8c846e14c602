package nl.opvolgmonitor.domain.commitment;

import java.util.List;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** The link between a commitment and what it answers: a recommendation, a motion or an earlier pledge. Anything less than full says why. {@code parts}: of what was asked, in its own words; empty when it is about the whole or nobody looked. */
public record Coverage(
        Entry entry,
        Key commitment,
        Key toward,
        Extent extent,
        @Nullable String reason,
        CoverageMode mode,
        @Nullable CoverageOutcome outcome,
        List<String> parts)
        implements Registered {

    public static final Reference<Coverage> COMMITMENT = new Reference<>("commitment", Coverage::commitment);
    public static final Reference<Coverage> TOWARD = new Reference<>("toward", Coverage::toward);

    public Coverage {
        Invariant.require(
                extent == Extent.FULL || extent == Extent.NOT_ASSESSED || Invariant.isText(reason),
                "Een dekking die niet volledig is heeft een reden");
        // Rows from before there were parts hold none.
        parts = parts == null ? List.of() : List.copyOf(parts);
    }
}
