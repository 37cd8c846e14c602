package nl.opvolgmonitor.ui.commitment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.ui.Dates;
import org.jspecify.annotations.Nullable;

/** A promise in a chain of promises that took one another's place; at each end null. */
public record Step(
        String id,
        String text,
        FulfilmentStatus status,
        @Nullable Moment effective,
        LocalDate effectiveFrom,
        @Nullable List<Step> earlier,
        @Nullable List<Step> later) {

    static Step of(Commitment commitment) {
        return new Step(
                commitment.id(),
                commitment.text(),
                commitment.status(),
                commitment.effective(),
                commitment.effectiveFrom(),
                null,
                null);
    }

    public String when(Dates dates) {
        return effective == null ? dates.day(effectiveFrom) : dates.moment(effective);
    }

    /** These, followed by what lies before them; the same promise once. */
    static List<Step> backwards(List<Step> steps) {
        return beyond(steps, Step::earlier);
    }

    /** These, followed by what came after them; the same promise once. */
    static List<Step> onwards(List<Step> steps) {
        return beyond(steps, Step::later);
    }

    private static List<Step> beyond(List<Step> steps, Function<Step, @Nullable List<Step>> next) {
        var all = new LinkedHashMap<String, Step>();
        var level = steps;
        while (!level.isEmpty()) {
            level.forEach(step -> all.putIfAbsent(step.id(), step));
            level = level.stream()
                    .flatMap(step -> Stream.ofNullable(next.apply(step)))
                    .flatMap(List::stream)
                    .toList();
        }
        return List.copyOf(all.values());
    }
}
