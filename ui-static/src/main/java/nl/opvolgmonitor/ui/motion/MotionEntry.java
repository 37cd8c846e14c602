package nl.opvolgmonitor.ui.motion;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.motion.ExecutionState;
import nl.opvolgmonitor.domain.motion.Procedure;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.deadline.Term;
import nl.opvolgmonitor.ui.register.Dated;
import nl.opvolgmonitor.ui.register.Party;
import nl.opvolgmonitor.ui.register.Proof;
import nl.opvolgmonitor.ui.selection.Listed;
import org.jspecify.annotations.Nullable;

/** A motion in a list: who moved it, what it asks, and where it stands. */
public record MotionEntry(
        String id,
        String title,
        @Nullable Moment effective,
        LocalDate effectiveFrom,
        @Nullable Named document,
        List<Party> movers,
        boolean andOthers,
        @Nullable String request,
        Procedure procedure,
        ExecutionState executionState,
        List<Term> deadlines,
        List<Proof> evidence)
        implements Dated, Listed {

    @Override
    public boolean isMadeThere() {
        return Proof.isFrom(evidence, document);
    }
}
