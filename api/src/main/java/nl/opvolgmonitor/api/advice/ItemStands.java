package nl.opvolgmonitor.api.advice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.advice.AdviceDraft;
import nl.opvolgmonitor.domain.advice.Counsel;
import nl.opvolgmonitor.domain.advice.ItemStand;
import nl.opvolgmonitor.domain.commitment.Extent;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.commitment.TimingState;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.ui.commitment.Commitment;
import nl.opvolgmonitor.ui.commitment.Coverage;
import nl.opvolgmonitor.ui.deadline.Deadline;
import nl.opvolgmonitor.ui.recommendation.Recommendation;
import nl.opvolgmonitor.ui.signal.Signal;
import org.jspecify.annotations.Nullable;

/** What of a picture can be counted and compared. */
final class ItemStands {

    private ItemStands() {}

    static List<ItemStand> of(Picture picture, AdviceDraft draft) {
        return picture.items().stream()
                .map(item -> of(item, picture.effective(), draft))
                .toList();
    }

    private static ItemStand of(Picture.Item item, LocalDate day, AdviceDraft draft) {
        var asked = item.recommendation();
        var key = new Key(asked.id());
        return new ItemStand(
                key,
                asked.text(),
                asked.responseState(),
                asked.implementationState(),
                asked.assessmentState(),
                asked.closed(),
                nextDeadline(asked, day),
                (int) measures(asked).count(),
                count(asked, each -> each.status() == FulfilmentStatus.FULFILLED),
                count(asked, each -> each.timing().state() == TimingState.PAST_WITHOUT_EVIDENCE),
                count(asked, each -> isOpen(each) && each.timing().state() == TimingState.NO_USABLE_DEADLINE),
                rules(item, any -> true),
                candidates(item),
                count(asked, ItemStands::isShifted),
                draft.counsel(key).map(Counsel::kind).orElse(null));
    }

    /** What answers it in any degree, in the order of the source. */
    static Stream<Commitment> measures(Recommendation asked) {
        return asked.coveragesInOrder().stream()
                .filter(coverage -> coverage.extent() != Extent.NONE)
                .map(Coverage::commitment);
    }

    static boolean isOpen(Commitment measure) {
        return measure.status().isOpen();
    }

    private static int count(Recommendation asked, Predicate<Commitment> counts) {
        return (int) measures(asked).filter(counts).count();
    }

    private static @Nullable LocalDate nextDeadline(Recommendation asked, LocalDate day) {
        return measures(asked)
                .filter(ItemStands::isOpen)
                .map(Commitment::deadline)
                .filter(Objects::nonNull)
                .map(deadline -> deadline.latest())
                .filter(latest -> latest != null && !latest.isBefore(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** A later last day than there was before. */
    private static boolean isShifted(Commitment measure) {
        var days = measure.deadlines().stream()
                .map(Deadline::latest)
                .flatMap(Stream::ofNullable)
                .toList();
        return !days.isEmpty() && days.getLast().isAfter(days.getFirst());
    }

    private static List<String> candidates(Picture.Item item) {
        var sure = rules(item, signal -> !signal.candidate());
        return rules(item, Signal::candidate).stream()
                .filter(rule -> !sure.contains(rule))
                .toList();
    }

    private static List<String> rules(Picture.Item item, Predicate<Signal> chosen) {
        return item.signals().stream()
                .filter(signal -> signal.muted() == null)
                .filter(chosen)
                .map(Signal::rule)
                .map(Signal.Applied::id)
                .distinct()
                .toList();
    }
}
