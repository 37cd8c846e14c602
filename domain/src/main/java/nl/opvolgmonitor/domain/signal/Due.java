package nl.opvolgmonitor.domain.signal;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.commitment.Visibility;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** Something that is to be done, with all its deadlines; there is at least one wherever a rule looks. */
record Due(Key subject, List<Deadline> series, Visibility visibility) {

    Deadline deadline() {
        return series.getLast();
    }

    /** Null when the words give none. */
    @Nullable
    LocalDate lastDay() {
        return deadline().latest();
    }

    /** That day, or the day on which the deadline was given when that came later. */
    LocalDate notBeforeGiven(LocalDate day) {
        var given = deadline().entry().effectiveFrom();
        return given.isAfter(day) ? given : day;
    }

    SignalFact lastDayFact() {
        return SignalFact.of(
                deadline().key(),
                Said.LAST_DAY,
                String.valueOf(lastDay()),
                String.valueOf(deadline().raw()));
    }
}
