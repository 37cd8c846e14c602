package nl.opvolgmonitor.domain.deadline;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.recess.RecessCalendar;
import nl.opvolgmonitor.domain.recess.RecessPeriod;
import nl.opvolgmonitor.domain.recess.RecessSureness;
import nl.opvolgmonitor.domain.register.Entry;
import org.jspecify.annotations.Nullable;

/** Gives a deadline the days of the recess that it names; its words, its event and everything else stay. */
final class RecessDays {

    private static final String CONVENTION = "conventie";

    private RecessDays() {}

    /** How a calendar says that it was used. */
    static String ground(RecessCalendar calendar, RecessPeriod recess) {
        return "recesrooster v%d: %s %d"
                .formatted(calendar.version(), recess.season().word(), recess.year());
    }

    /** The days that count before or after a recess. */
    static Window window(DeadlineKind kind, RecessPeriod recess) {
        return kind == DeadlineKind.BEFORE_EVENT
                ? new Window(null, recess.lastMeetingDay())
                : new Window(recess.firstMeetingDay(), null);
    }

    /**
     * The next version of a deadline.
     *
     * @param recess null when the calendar does not hold it any more
     */
    static Deadline of(Deadline deadline, Entry entry, @Nullable RecessPeriod recess, RecessCalendar calendar) {
        var window = recess == null ? Window.UNKNOWN : window(deadline.kind(), recess);
        return new Deadline(
                entry,
                deadline.subject(),
                deadline.raw(),
                deadline.kind(),
                window.earliest(),
                window.latest(),
                deadline.firmness(),
                deadline.event(),
                deadline.yearImplied(),
                deadline.yearFrom(),
                grounds(deadline, recess, calendar),
                certainty(deadline, recess),
                deadline.recursEvery(),
                deadline.lastOccurrence(),
                deadline.reviewOn(),
                deadline.revisionReason(),
                deadline.announcedIn(),
                deadline.links());
    }

    /** Whether the calendar gives other days than the deadline has. */
    static boolean differ(Deadline deadline, @Nullable RecessPeriod recess) {
        var window = recess == null ? Window.UNKNOWN : window(deadline.kind(), recess);
        return !Objects.equals(window, new Window(deadline.earliest(), deadline.latest()));
    }

    private static @Nullable String grounds(Deadline deadline, @Nullable RecessPeriod recess, RecessCalendar calendar) {
        var own = recess == null ? Stream.<String>of() : Stream.of(ground(calendar, recess));
        var grounds = Stream.concat(own, others(deadline)).collect(Collectors.joining("; "));
        return grounds.isEmpty() ? null : grounds;
    }

    private static Stream<String> others(Deadline deadline) {
        String before = deadline.resolvedWith();
        return before == null
                ? Stream.of()
                : Arrays.stream(before.split("; ", -1)).filter(ground -> !ground.startsWith("reces"));
    }

    private static Resolution certainty(Deadline deadline, @Nullable RecessPeriod recess) {
        if (recess == null) {
            return Resolution.UNRESOLVED;
        }
        if (others(deadline).anyMatch(ground -> ground.startsWith(CONVENTION))) {
            return Resolution.INTERPRETED;
        }
        boolean sure = recess.sureness() == RecessSureness.OFFICIAL && !deadline.yearImplied();
        return sure ? Resolution.SURE : Resolution.DERIVED;
    }
}
