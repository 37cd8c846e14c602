package nl.opvolgmonitor.api.deadline;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.opvolgmonitor.api.graphql.GivenText;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.deadline.DeadlineReading;
import nl.opvolgmonitor.domain.deadline.FirmnessReader;
import nl.opvolgmonitor.domain.recess.RecessCalendars;
import nl.opvolgmonitor.domain.register.Firmness;
import nl.opvolgmonitor.domain.register.PointInTime;
import org.jspecify.annotations.Nullable;

/** Reads the deadlines in a text for whoever asks, with the public calendar of recesses. */
@Singleton
final class ReadDeadlines implements Resolvers {

    private static final Map<String, Function<DeadlineReading, @Nullable Object>> FIELDS = Map.ofEntries(
            Map.entry("start", DeadlineReading::start),
            Map.entry("end", DeadlineReading::end),
            Map.entry("raw", DeadlineReading::raw),
            Map.entry("kind", DeadlineReading::kind),
            Map.entry("earliest", DeadlineReading::earliest),
            Map.entry("latest", DeadlineReading::latest),
            Map.entry("event", DeadlineReading::event),
            Map.entry("yearImplied", DeadlineReading::yearImplied),
            Map.entry("yearFrom", DeadlineReading::yearFrom),
            Map.entry("resolvedWith", DeadlineReading::resolvedWith),
            Map.entry("certainty", DeadlineReading::certainty),
            Map.entry("recursEvery", DeadlineReading::recursEvery),
            Map.entry("reviewOn", DeadlineReading::reviewOn),
            Map.entry("past", DeadlineReading::past),
            Map.entry("question", DeadlineReading::question),
            Map.entry("readsAs", DeadlineReading::readsAs),
            Map.entry("rule", DeadlineReading::rule),
            Map.entry("ruleVersion", DeadlineReading::ruleVersion));

    private final RecessCalendars calendars;

    ReadDeadlines(RecessCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public void addTo(Graph graph) {
        graph.root(
                "Query.readDeadlines",
                (arguments, reading) -> CompletableFuture.completedFuture(read(GivenText.of(arguments), reading.at())));
        graph.<Found, Firmness>value("ReadDeadline.firmness", (found, arguments) -> found.firmness());
        FIELDS.forEach((name, field) ->
                graph.<Found, Object>value("ReadDeadline." + name, (found, arguments) -> field.apply(found.reading())));
    }

    private List<Found> read(GivenText given, PointInTime at) {
        return new DeadlineReader(calendars.at(at))
                .read(given.text(), given.documentDate()).stream()
                        .map(reading -> new Found(reading, given.text()))
                        .toList();
    }

    private record Found(DeadlineReading reading, String text) {

        @Nullable
        Firmness firmness() {
            return FirmnessReader.around(text, reading.start()).orElse(null);
        }
    }
}
