package nl.opvolgmonitor.api.commitment;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Library;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.Execution;
import nl.opvolgmonitor.domain.organisation.Office;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Role;

/** Which organisations stand behind the parties of a commitment: the party itself, or the one its office belongs to. */
@Singleton
final class PartyResolvers implements Resolvers {

    private final Batch<Key, Organisation> organisations;
    private final Batch<Key, Office> offices;
    private final Batch<Key, Organisation> behind = new Batch<>("Organisation behind", this::behind);

    PartyResolvers(Library library) {
        this.organisations = library.named(Organisation.class);
        this.offices = library.named(Office.class);
    }

    @Override
    public void addTo(Graph graph) {
        graph.edge("Commitment.governmentExecutor", this::governmentExecutor);
        graph.edge("Commitment.assessorInvolved", this::assessorInvolved);
    }

    private CompletionStage<Boolean> governmentExecutor(Commitment commitment, Reading reading) {
        var executors = commitment.links(Role.EXECUTOR);
        return reading.each(behind, targets(executors))
                .thenApply(found -> Execution.byGovernment(executors.stream()
                        .map(link -> Optional.ofNullable(link.target()).map(found::get))
                        .toList()));
    }

    private CompletionStage<Boolean> assessorInvolved(Commitment commitment, Reading reading) {
        return reading.each(behind, targets(commitment.links(Execution.TAKING_PART)))
                .thenApply(found -> Execution.involvesAssessor(found.values()));
    }

    private static List<Key> targets(List<Link> links) {
        return links.stream().flatMap(link -> Stream.ofNullable(link.target())).toList();
    }

    private Map<Key, Organisation> behind(Set<Key> parties, PointInTime at) {
        var found = new HashMap<>(organisations.read(parties, at));
        var others = parties.stream().filter(key -> !found.containsKey(key)).collect(Collectors.toSet());
        var belonging = new HashMap<Key, Key>();
        offices.read(others, at).values().forEach(office -> {
            if (office.organisation() != null) {
                belonging.put(office.key(), office.organisation());
            }
        });
        var owners = organisations.read(Set.copyOf(belonging.values()), at);
        belonging.forEach((office, owner) -> found.computeIfAbsent(office, key -> owners.get(owner)));
        return found;
    }
}
