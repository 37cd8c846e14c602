package nl.opvolgmonitor.domain.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.Visibility;

/** R5: the last day has passed and nothing proves that it was done. What is not public may have been delivered unseen. */
final class PastWithoutEvidence implements Finder {

    private static final SignalRule RULE = new SignalRule(
            5,
            2,
            "verlopen zonder bewijs",
            "De uiterste dag is voorbij en in het register staat geen stuk waaruit blijkt dat het is gedaan. "
                    + "Dat zo’n stuk ontbreekt, bewijst niet dat er niets is gedaan.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    @Override
    public Stream<Signal> in(View view) {
        return new Pending(view).withDeadline().flatMap(due -> signal(view, due).stream());
    }

    private static Optional<Signal> signal(View view, Due due) {
        return Optional.ofNullable(due.lastDay())
                .filter(last -> last.isBefore(view.day()))
                .map(last ->
                        Signal.sure(RULE, due.subject(), due.notBeforeGiven(last.plusDays(1)), facts(view, due, last)));
    }

    private static List<SignalFact> facts(View view, Due due, LocalDate last) {
        var facts = new ArrayList<SignalFact>();
        facts.add(due.lastDayFact());
        facts.add(SignalFact.of(due.subject(), Said.NO_EVIDENCE, SignalFact.days(last, view.day())));
        if (due.visibility() != Visibility.PUBLIC) {
            facts.add(SignalFact.of(due.subject(), Said.NOT_ALL_PUBLIC));
        }
        return facts;
    }
}
