package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.opvolgmonitor.api.edition.SiteState;
import nl.opvolgmonitor.api.edition.Sites;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.audit.Work;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Outcome;
import org.jspecify.annotations.Nullable;

/** Shows how it stands with the site, and goes back to an earlier one and forward again. What is carried out gives an edition. */
@Singleton
final class SiteMutations implements StaffResolvers {

    private final Commands commands;
    private final Optional<Sites> sites;

    SiteMutations(Commands commands, Optional<Sites> sites) {
        this.commands = commands;
        this.sites = sites;
    }

    @Override
    public void addTo(Graph graph) {
        graph.root("Query.site", (arguments, reading) -> CompletableFuture.completedFuture(state()));
        graph.mutation("goBack", call -> carryOut(call, folder -> folder.goBack(call.number("edition"))));
        graph.mutation("goForward", call -> carryOut(call, Sites::goForward));
        graph.<Accepted<Integer>, SiteState>value("WentBack.site", (accepted, arguments) -> state());
        graph.<Accepted<Integer>, SiteState>value("WentForward.site", (accepted, arguments) -> state());
    }

    private @Nullable SiteState state() {
        return sites.map(Sites::state).orElse(null);
    }

    private Outcome<Integer> carryOut(Call call, Function<Sites, Integer> act) {
        return commands.carryOut(
                call,
                new Work<>(
                        () -> done(call, act),
                        edition -> List.of(EditionTrace.of(edition)),
                        affected -> EditionTrace.edition(affected.getFirst())));
    }

    private Outcome<Integer> done(Call call, Function<Sites, Integer> act) {
        if (call.text("reason").isBlank()) {
            return new InvalidInput<>("Zeg waarom; dat blijft bewaard");
        }
        if (sites.isEmpty()) {
            return new InvalidInput<>("Er is geen map met sites; zet OM_SITES");
        }
        try {
            return new Accepted<>(act.apply(sites.get()));
        } catch (Sites.Refused refused) {
            return new InvalidInput<>(String.valueOf(refused.getMessage()));
        }
    }
}
