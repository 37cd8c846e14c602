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
            1,
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
        return reached(view, last, SignalParameter.SOON_DAYS)
                .map(since -> signal(due, since, Said.WITHIN_SOON, view.day()))
                .or(() -> reached(view, last, SignalParameter.AHEAD_DAYS)
                        .map(since -> signal(due, since, Said.WITHIN_AHEAD, view.day())));
    }

    private static Optional<LocalDate> reached(View view, LocalDate last, SignalParameter days) {
        return Optional.of(last.minusDays(view.settings().of(days))).filter(since -> !since.isAfter(view.day()));
    }

    private static Signal signal(Due due, LocalDate since, Said said, LocalDate day) {
        var left = SignalFact.days(day, Objects.requireNonNull(due.lastDay()));
        return Signal.sure(
                RULE, due.subject(), since, List.of(due.lastDayFact(), SignalFact.of(due.subject(), said, left)));
    }
}
