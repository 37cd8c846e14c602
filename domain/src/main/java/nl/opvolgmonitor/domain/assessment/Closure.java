package nl.opvolgmonitor.domain.assessment;

import java.util.List;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** The closing or reopening of a recommendation. Closing states the reason and the risk that remains. */
public record Closure(
        Entry entry,
        Key recommendation,
        ClosureOutcome outcome,
        String reason,
        @Nullable String remainingRisk,
        @Nullable Key replacedBy)
        implements Registered {

    public static final Reference<Closure> RECOMMENDATION = new Reference<>("recommendation", Closure::recommendation);
    public static final Reference<Closure> REPLACED_BY = new Reference<>("replacedBy", Closure::replacedBy);

    public Closure {
        Invariant.require(!reason.isBlank(), "Afsluiten en heropenen vragen om een reden");
        Invariant.require(
                outcome == ClosureOutcome.REOPENED || Invariant.isText(remainingRisk),
                "Afsluiten noemt het risico dat blijft");
        Invariant.require(
                (outcome == ClosureOutcome.CLOSED_REPLACED_BY) == (replacedBy != null), "Vervangen noemt de opvolger");
    }

    /** Whether something stands closed after these, oldest first. */
    public static boolean closedAfter(List<Closure> closures) {
        return !closures.isEmpty() && closures.getLast().outcome() != ClosureOutcome.REOPENED;
    }
}
