package nl.opvolgmonitor.domain.signal;

import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.Timing;
import nl.opvolgmonitor.domain.deadline.Deadline;

/** What recurs and is not heard of: its period and some grace have passed since the last time that is known. */
final class Recurrence {

    private Recurrence() {}

    static Optional<Signal> missed(View view, Commitment commitment) {
        return view.deadline(commitment.key())
                .filter(deadline -> deadline.recursEvery() != null)
                .flatMap(deadline -> missed(view, commitment, deadline));
    }

    private static Optional<Signal> missed(View view, Commitment commitment, Deadline deadline) {
        var last = deadline.lastOccurrence() == null ? commitment.entry().effectiveFrom() : deadline.lastOccurrence();
        var every = Period.parse(Objects.requireNonNull(deadline.recursEvery()));
        var since = last.plus(every).plusDays(Timing.GRACE_DAYS + 1L);
        return Optional.of(Silence.missed(
                        commitment.key(),
                        since,
                        SignalFact.of(
                                deadline.key(), Said.LAST_OCCURRENCE_UNKNOWN, String.valueOf(deadline.raw()), last)))
                .filter(signal -> !signal.since().isAfter(view.day()));
    }
}
