package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Connection;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.reading.LetterDesk;
import nl.opvolgmonitor.domain.reading.LetterReading;
import nl.opvolgmonitor.domain.reading.Progress;
import nl.opvolgmonitor.domain.reading.ReadFrom;
import nl.opvolgmonitor.domain.reading.ReadingSource;
import nl.opvolgmonitor.domain.reading.ReadingState;
import nl.opvolgmonitor.domain.reading.Readings;
import nl.opvolgmonitor.domain.register.PageRequest;
import nl.opvolgmonitor.domain.register.RecordState;
import nl.opvolgmonitor.domain.register.TimeOrder;

/** Letters that were read, how far people are with them, and which of them is behind a record. */
@Singleton
final class ReadingResolvers implements StaffResolvers {

    private final Readings readings;
    private final LetterDesk desk;

    ReadingResolvers(Readings readings, LetterDesk desk) {
        this.readings = readings;
        this.desk = desk;
    }

    @Override
    public void addTo(Graph graph) {
        var progress = new Batch<>(
                "Progress",
                (java.util.Set<nl.opvolgmonitor.domain.register.Key> keys,
                        nl.opvolgmonitor.domain.register.PointInTime at) -> readings.progress(keys));
        graph.root(
                "Query.reading",
                (arguments, reading) -> CompletableFuture.completedFuture(
                        readings.find(arguments.key("id")).orElse(null)));
        graph.root("Query.readings", (arguments, reading) -> CompletableFuture.completedFuture(list(arguments)));
        graph.<LetterReading, String>value(
                "Reading.id", (reading, arguments) -> reading.key().value());
        graph.one(
                "Reading.text",
                new Batch<>(
                        "ReadingText",
                        (java.util.Set<nl.opvolgmonitor.domain.register.Key> keys,
                                nl.opvolgmonitor.domain.register.PointInTime at) -> readings.texts(keys)),
                LetterReading::key);
        graph.one("Reading.progress", progress, LetterReading::key);
        graph.<LetterReading, ReadingState>edge(
                "Reading.state",
                (letter, reading) -> reading.one(progress, letter.key()).thenApply(Progress::state));
        graph.one(
                "RecordState.readFrom",
                Batch.ofLists("ReadFrom", (keys, at) -> readings.readFrom(keys)),
                RecordState::key);
        graph.<ReadFrom, String>value(
                "ReadFrom.explanation",
                (from, arguments) -> desk.explanation(from.rule()).orElse(null));
    }

    private Connection<LetterReading> list(Arguments arguments) {
        var state = arguments.values().get("state");
        var source = arguments.values().get("source");
        var request = new PageRequest(
                TimeOrder.NEWEST,
                arguments.first(),
                arguments.values().get("after") instanceof String after ? after : null);
        return Connection.of(
                readings.list(
                        state == null ? null : ReadingState.valueOf(state.toString()),
                        source == null ? null : ReadingSource.valueOf(source.toString()),
                        request),
                request);
    }
}
