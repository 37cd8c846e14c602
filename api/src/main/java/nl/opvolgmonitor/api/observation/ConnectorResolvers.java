package nl.opvolgmonitor.api.observation;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.observation.ConnectorState;
import nl.opvolgmonitor.domain.observation.ConnectorStates;
import nl.opvolgmonitor.domain.observation.ObservedEntity;

/** How reading the open data goes. */
@Singleton
final class ConnectorResolvers implements StaffResolvers {

    private final HouseSettings settings;
    private final ConnectorStates states;

    ConnectorResolvers(HouseSettings settings, ConnectorStates states) {
        this.settings = settings;
        this.states = states;
    }

    @Override
    public void addTo(Graph graph) {
        graph.root("Query.connectorState", (arguments, reading) -> CompletableFuture.completedFuture(states.last()));
        graph.<ConnectorState, Boolean>value("ConnectorState.on", (state, arguments) -> settings.isOn());
        graph.<ConnectorState, String>value(
                "ConnectorState.interval",
                (state, arguments) -> settings.interval().toString());
        graph.<ConnectorState, List<ObservedCount>>value("ConnectorState.observed", (state, arguments) -> counts());
    }

    /** How many records of a sort were observed. */
    public record ObservedCount(ObservedEntity entity, long records) {}

    private List<ObservedCount> counts() {
        return states.observed().entrySet().stream()
                .map(count -> new ObservedCount(count.getKey(), count.getValue()))
                .sorted(Comparator.comparing(ObservedCount::entity))
                .toList();
    }
}
