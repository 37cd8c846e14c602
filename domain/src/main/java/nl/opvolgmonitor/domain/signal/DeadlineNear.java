package nl.opvolgmonitor.domain.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** R4: the last day is near; first in sight, then soon. */
final class DeadlineNear implements Finder {

    private static final SignalRule RULE = new SignalRule(
            4,
            2,
            "termijn nadert",
            "De uiterste dag is nog niet voorbij en komt binnen het aantal dagen dat het bureau aanhoudt.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    @Override
    public Stream<Signal> in(View view) {
        return new Pending(view).withDeadline().flatMap(due -> signal(view, due).stream());
    }

    private static Optional<Signal> signal(View view, Due due) {
        var last = due.lastDay();
        if (last == null || last.isBefore(view.day())) {
            return Optional.empty();
        }
        var soon = last.minusDays(view.settings().of(SignalParameter.SOON_DAYS));
        var ahead = last.minusDays(view.settings().of(SignalParameter.AHEAD_DAYS));
        var since = ahead.isBefore(soon) ? ahead : soon;
        return since.isAfter(view.day())
                ? Optional.empty()
                : Optional.of(
                        signal(view, due, since, soon.isAfter(view.day()) ? Said.WITHIN_AHEAD : Said.WITHIN_SOON));
    }

    private static Signal signal(View view, Due due, LocalDate since, Said said) {
        var left = SignalFact.days(view.day(), Objects.requireNonNull(due.lastDay()));
        return Signal.sure(
                RULE,
                due.subject(),
                due.notBeforeGiven(since),
                List.of(due.lastDayFact(), SignalFact.of(due.subject(), said, left)));
    }
}
