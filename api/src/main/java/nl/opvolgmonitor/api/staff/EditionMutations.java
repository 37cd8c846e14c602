package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.audit.Affected;
import nl.opvolgmonitor.domain.audit.Work;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.Editions;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Outcome;

/** Publishes the next edition. */
@Singleton
final class EditionMutations implements StaffResolvers {

    private final Commands commands;
    private final Editions editions;
    private final Clock clock;

    EditionMutations(Commands commands, Editions editions, Clock clock) {
        this.commands = commands;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public void addTo(Graph graph) {
        graph.mutation("publishEdition", this::publish);
        graph.<Accepted<Edition>, Edition>value("EditionPublished.edition", (accepted, arguments) -> accepted.record());
    }

    private Outcome<Edition> publish(Call call) {
        return commands.carryOut(
                call,
                new Work<>(
                        () -> published(call),
                        edition -> List.of(EditionTrace.of(edition.number())),
                        affected -> again(affected.getFirst())));
    }

    private Outcome<Edition> published(Call call) {
        return editions.publish(clock, call.caller().actor().subject())
                .<Outcome<Edition>>map(Accepted::new)
                .orElseGet(() -> new InvalidInput<>("Er is niets nieuws sinds de vorige editie"));
    }

    private Edition again(Affected affected) {
        return editions.numbered(EditionTrace.edition(affected)).orElseThrow();
    }
}
