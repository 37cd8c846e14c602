package nl.opvolgmonitor.ui.motion;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.motion.Decision;
import nl.opvolgmonitor.domain.motion.ExecutionState;
import nl.opvolgmonitor.domain.motion.ExecutionStatus;
import nl.opvolgmonitor.domain.motion.Procedure;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.ui.Head;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.SchemaOrg;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.observation.HouseSays;
import nl.opvolgmonitor.ui.register.Dated;
import nl.opvolgmonitor.ui.register.Party;
import nl.opvolgmonitor.ui.register.Proof;
import org.jspecify.annotations.Nullable;

/** What the House asked, what it decided, and what was done with it; each series oldest first. */
public record Motion(
        String id,
        String title,
        @Nullable Moment effective,
        LocalDate effectiveFrom,
        @Nullable Named document,
        @Nullable String debate,
        @Nullable LocalDate debateOn,
        List<Party> movers,
        boolean andOthers,
        @Nullable String request,
        List<String> dictum,
        boolean stub,
        Procedure procedure,
        List<Verdict> decisions,
        List<Appreciation> appreciations,
        ExecutionState executionState,
        List<Execution> executions,
        List<Proof> evidence,
        @Nullable HouseSays houseSays)
        implements Dated {

    @Override
    public boolean isMadeThere() {
        return Proof.isFrom(evidence, document);
    }

    /** What its page tells to programs. */
    public Head head(Site site) {
        var told = SchemaOrg.record(
                        "CreativeWork", "Motie", id, title, effective == null && !isMadeThere() ? null : effectiveFrom)
                .in(document);
        return Head.ofRecord(site.links(), "moties", id, told);
    }

    /** One decision; null when the source does not date it. */
    public record Verdict(
            String id,
            Decision decision,
            Certainty certainty,
            @Nullable LocalDate decidedOn,
            LocalDate effectiveFrom,
            List<Proof> evidence) {

        /** The day by which it takes its place among others. */
        public LocalDate begin() {
            return decidedOn == null ? effectiveFrom : decidedOn;
        }
    }

    /** What the cabinet thought of it, in the words of the House. */
    public record Appreciation(String id, String value, List<Proof> evidence) {}

    /** One message about its execution. */
    public record Execution(
            String id,
            ExecutionStatus status,
            @Nullable String text,
            @Nullable Moment effective,
            LocalDate effectiveFrom,
            @Nullable Named document,
            List<Proof> evidence)
            implements Dated {

        @Override
        public boolean isMadeThere() {
            return false;
        }
    }
}
