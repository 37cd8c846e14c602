package nl.opvolgmonitor.domain.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.deadline.Deadline;
import org.jspecify.annotations.Nullable;

/** What is known of a deadline: its series, oldest first, since when it surely is met, null when it is not, and whether anything was heard of it since the promise. */
record DeadlineFacts(List<Deadline> series, @Nullable LocalDate metOn, boolean heard) {

    /** The earliest last day that was ever named; null when none was. */
    @Nullable
    LocalDate firstLatest() {
        return series.stream()
                .flatMap(deadline -> Stream.ofNullable(deadline.latest()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The last day as it stands; null when there is none. */
    @Nullable
    LocalDate latest() {
        return series.isEmpty() ? null : series.getLast().latest();
    }

    DeadlineResult on(LocalDate day) {
        var first = firstLatest();
        if (first == null) {
            return DeadlineResult.NO_LAST_DAY;
        }
        if (!first.isBefore(day)) {
            return latest() == null ? DeadlineResult.NO_LAST_DAY : DeadlineResult.RUNNING;
        }
        return metOn != null && !metOn.isAfter(first) ? DeadlineResult.MET : afterFirst(first, day);
    }

    private DeadlineResult afterFirst(LocalDate first, LocalDate day) {
        var latest = latest();
        if (latest == null) {
            return DeadlineResult.SHIFTED;
        }
        var inTime = metOn == null ? !latest.isBefore(day) : !metOn.isAfter(latest);
        if (latest.isAfter(first) && inTime) {
            return DeadlineResult.SHIFTED;
        }
        return metOn == null ? unmet() : DeadlineResult.MET_LATE;
    }

    private DeadlineResult unmet() {
        return heard ? DeadlineResult.REPORTED : DeadlineResult.SILENT;
    }
}
