package nl.opvolgmonitor.ui.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.CoverageMode;
import nl.opvolgmonitor.domain.commitment.CoverageOutcome;
import nl.opvolgmonitor.domain.commitment.Extent;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.register.Shown;
import nl.opvolgmonitor.ui.register.Tie;
import nl.opvolgmonitor.ui.signal.Signal;
import org.jspecify.annotations.Nullable;

/** One promise or measure with what it answers, who made it, and what came before and after it. */
public record CommitmentPage(Commitment commitment, Around around) implements Shown {

    /** What the register knows around it. */
    public record Around(
            Instant recordedAt,
            List<Signal> signals,
            List<Aim> coverages,
            List<Answer> answeredBy,
            List<Named> children,
            List<Step> earlier,
            List<Step> later,
            List<Maker> makers,
            List<Tie> relations) {}

    /** What it answers, and how far. */
    public record Aim(
            String id,
            Named toward,
            Extent extent,
            @Nullable String reason,
            CoverageMode mode,
            @Nullable CoverageOutcome outcome,
            List<String> parts,
            @Nullable Boolean precedesPublication) {}

    /** A later measure that answers it, and how far. */
    public record Answer(Extent extent, Named commitment) {}

    /** Who made it: the office, when the source names one. */
    public record Maker(@Nullable Seat record) {}

    /** The people seen in an office; null when it is no office. */
    public record Seat(@Nullable List<Holder> tenures) {}

    /** A person seen in an office on a day. */
    public record Holder(LocalDate seenOn, boolean inferred, Named person) {}

    /** Who was seen in the office of its maker on the very day of the promise; on another day it may have been someone else. */
    public List<Holder> holders() {
        return around.makers().stream()
                .flatMap(maker -> Stream.ofNullable(maker.record()))
                .flatMap(seat -> Stream.ofNullable(seat.tenures()))
                .flatMap(List::stream)
                .filter(holder -> holder.seenOn().equals(commitment.day()))
                .toList();
    }

    /** The promises that followed one another in its place, the first on top; empty when it stands alone. */
    public List<Step> chain() {
        if (around.earlier().isEmpty() && around.later().isEmpty()) {
            return List.of();
        }
        var chain = new ArrayList<>(Step.backwards(around.earlier()).reversed());
        chain.add(Step.of(commitment));
        chain.addAll(Step.onwards(around.later()));
        return chain;
    }

    @Override
    public String addressOf(Named named, Links links) {
        return links.to(named);
    }
}
