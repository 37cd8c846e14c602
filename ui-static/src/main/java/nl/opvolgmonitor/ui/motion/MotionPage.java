package nl.opvolgmonitor.ui.motion;

import java.time.Instant;
import java.util.List;
import nl.opvolgmonitor.domain.commitment.CoverageMode;
import nl.opvolgmonitor.domain.commitment.Extent;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.commitment.Timing;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.deadline.Deadline;
import nl.opvolgmonitor.ui.register.Party;
import nl.opvolgmonitor.ui.register.Tie;
import nl.opvolgmonitor.ui.signal.Signal;
import org.jspecify.annotations.Nullable;

/** One motion with the promises that carry it out, and what else the register knows around it. */
public record MotionPage(Motion motion, Around around) {

    /** What the register knows around it; {@code plural} is one mention that stands for several motions. */
    public record Around(
            Instant recordedAt,
            List<Signal> signals,
            boolean plural,
            @Nullable Named debateReport,
            List<Party> parties,
            List<Means> coverages,
            List<Deadline> deadlines,
            List<Tie> relations) {}

    /** A promise that carries it out, and how far. */
    public record Means(String id, Extent extent, @Nullable String reason, CoverageMode mode, Promise commitment) {}

    /** That promise, and what else it answers. */
    public record Promise(String id, String text, FulfilmentStatus status, Timing timing, List<Answered> coverages) {}

    /** A recommendation, motion or earlier pledge. */
    public record Answered(Named toward) {}

    /** The recommendations that the same promises answer. */
    public List<Named> recommendations() {
        return around.coverages().stream()
                .flatMap(means -> means.commitment().coverages().stream())
                .map(Answered::toward)
                .filter(toward -> toward.kind().equals("Recommendation"))
                .distinct()
                .toList();
    }
}
