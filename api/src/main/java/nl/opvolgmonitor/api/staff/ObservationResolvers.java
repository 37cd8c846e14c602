package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Connection;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.observation.FollowedDossiers;
import nl.opvolgmonitor.domain.observation.KeptObservation;
import nl.opvolgmonitor.domain.observation.MatchObservations;
import nl.opvolgmonitor.domain.observation.ObservationFilter;
import nl.opvolgmonitor.domain.observation.ObservationMatch;
import nl.opvolgmonitor.domain.observation.ObservationTask;
import nl.opvolgmonitor.domain.observation.ObservationTasks;
import nl.opvolgmonitor.domain.observation.Observations;
import nl.opvolgmonitor.domain.observation.ObservedEntity;
import nl.opvolgmonitor.domain.reading.LetterReading;
import nl.opvolgmonitor.domain.reading.Readings;
import nl.opvolgmonitor.domain.register.PageRequest;
import nl.opvolgmonitor.domain.register.TimeOrder;

/** What was observed in the open data of the Tweede Kamer, and the tasks that it raised. */
@Singleton
final class ObservationResolvers implements StaffResolvers {

    private final Observations observations;
    private final ObservationTasks tasks;
    private final FollowedDossiers dossiers;
    private final Batch<Long, KeptObservation> kept;
    private final Batch<KeptObservation, List<ObservationMatch>> matches;
    private final Batch<Long, LetterReading> read;

    ObservationResolvers(
            Observations observations,
            ObservationTasks tasks,
            FollowedDossiers dossiers,
            MatchObservations match,
            Readings readings) {
        this.observations = observations;
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.kept = new Batch<>("Observation", (entries, at) -> observations.at(entries));
        this.matches = new Batch<>("Observation matches", (asked, at) -> match.of(asked));
        this.read = new Batch<>("Observation reading", (entries, at) -> readings.ofObservations(entries));
    }

    @Override
    public void addTo(Graph graph) {
        graph.root("Query.observations", (arguments, reading) -> CompletableFuture.completedFuture(list(arguments)));
        graph.root(
                "Query.observationTasks", (arguments, reading) -> CompletableFuture.completedFuture(tasks(arguments)));
        graph.root(
                "Query.followedDossiers",
                (arguments, reading) -> CompletableFuture.completedFuture(List.copyOf(dossiers.all())));
        graph.<ObservationTask, Long>value("ObservationTask.id", (task, arguments) -> task.entry());
        graph.<ObservationTask, KeptObservation>edge(
                "ObservationTask.observation", (task, reading) -> reading.one(kept, task.observation()));
        graph.<LetterReading, KeptObservation>edge(
                "Reading.observation",
                (letter, reading) -> letter.observation() == null
                        ? CompletableFuture.completedFuture(null)
                        : reading.one(kept, letter.observation()));
        addObservation(graph);
    }

    private void addObservation(Graph graph) {
        graph.<KeptObservation, Long>value("Observation.id", (kept, arguments) -> kept.entry());
        graph.<KeptObservation, ObservedEntity>value(
                "Observation.entity", (kept, arguments) -> kept.observation().entity());
        graph.<KeptObservation, String>value(
                "Observation.sourceId",
                (kept, arguments) -> kept.observation().sourceId().toString());
        graph.<KeptObservation, String>value(
                "Observation.number",
                (kept, arguments) -> kept.observation().number().orElse(null));
        graph.<KeptObservation, String>value(
                "Observation.title",
                (kept, arguments) -> kept.observation().title().orElse(null));
        graph.<KeptObservation, Boolean>value(
                "Observation.deleted", (kept, arguments) -> kept.observation().deleted());
        graph.<KeptObservation, Object>value(
                "Observation.changedAt", (kept, arguments) -> kept.observation().changedAt());
        graph.<KeptObservation, Object>value("Observation.observedAt", (kept, arguments) -> kept.seenAt());
        graph.<KeptObservation, String>value("Observation.readAt", (kept, arguments) -> kept.address());
        graph.<KeptObservation, List<ObservedField>>value("Observation.fields", (kept, arguments) -> fields(kept));
        graph.<KeptObservation, List<ObservationMatch>>edge(
                "Observation.matches", (kept, reading) -> reading.one(matches, kept));
        graph.<KeptObservation, LetterReading>edge(
                "Observation.reading", (kept, reading) -> reading.one(read, kept.entry()));
    }

    /** A field in the words of the source. */
    public record ObservedField(String name, String value) {}

    private static List<ObservedField> fields(KeptObservation kept) {
        return kept.observation().fields().values().entrySet().stream()
                .map(field -> new ObservedField(field.getKey(), field.getValue()))
                .toList();
    }

    private Connection<KeptObservation> list(Arguments arguments) {
        var request = request(arguments);
        return Connection.of(observations.list(arguments.filter(ObservationFilter.class), request), request);
    }

    private Connection<ObservationTask> tasks(Arguments arguments) {
        var request = request(arguments);
        return Connection.of(tasks.list(Boolean.TRUE.equals(arguments.values().get("open")), request), request);
    }

    private static PageRequest request(Arguments arguments) {
        var after = arguments.values().get("after") instanceof String cursor ? cursor : null;
        return new PageRequest(TimeOrder.NEWEST, arguments.first(), after);
    }
}
