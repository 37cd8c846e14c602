package nl.opvolgmonitor.domain.signal;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.deadline.DeadlineKind;
import nl.opvolgmonitor.domain.register.Role;

/** R8: it waits for a condition of which nothing shows that it was met. */
final class Blocked implements Finder {

    private static final SignalRule RULE = new SignalRule(
            8,
            2,
            "voorwaarde blokkeert",
            "Iets wordt pas gedaan als aan een voorwaarde is voldaan, en van die voorwaarde staat dat niet in het register.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    @Override
    public Stream<Signal> in(View view) {
        return new Pending(view)
                .withDeadline()
                .filter(due -> due.deadline().kind() == DeadlineKind.CONDITIONAL)
                .flatMap(due -> signal(view, due).stream());
    }

    private static Optional<Signal> signal(View view, Due due) {
        var deadline = due.deadline();
        var open = deadline.links(Role.DEPENDS_ON).stream()
                .flatMap(condition -> Condition.open(view, deadline, condition).stream())
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var facts = new ArrayList<SignalFact>();
        facts.add(SignalFact.of(deadline.key(), Said.WAITS_FOR, String.valueOf(deadline.raw())));
        facts.addAll(open);
        return Optional.of(Signal.sure(RULE, due.subject(), deadline.entry().effectiveFrom(), facts));
    }
}
