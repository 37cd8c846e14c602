package nl.opvolgmonitor.api.signal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.signal.SignalParameter;
import nl.opvolgmonitor.domain.signal.SignalRules;
import nl.opvolgmonitor.domain.signal.SignalSetting;
import nl.opvolgmonitor.domain.signal.SignalSettings;
import nl.opvolgmonitor.domain.signal.SignalSettingsLog;

/** What the rules of signals go by. */
@Singleton
final class SettingsResolvers implements Resolvers {

    private final SignalSettingsLog log;

    SettingsResolvers(SignalSettingsLog log) {
        this.log = log;
    }

    @Override
    public void addTo(Graph graph) {
        graph.root(
                "Query.signalSettings",
                (arguments, reading) -> CompletableFuture.completedFuture(log.at(reading.at())));
        graph.value("SignalSettings.rules", (SignalSettings settings, Arguments none) -> SignalRules.all());
        graph.value("SignalSettings.values", (SignalSettings settings, Arguments none) -> values(settings));
    }

    private static List<SignalSetting> values(SignalSettings settings) {
        var own = settings.changes().stream()
                .flatMap(change -> Stream.ofNullable(change.reportType()))
                .distinct()
                .sorted()
                .map(type -> new SignalSetting(SignalParameter.RESPONSE_DAYS, type, settings.responseDays(type)));
        var shared = Stream.of(SignalParameter.values())
                .map(parameter -> new SignalSetting(parameter, null, settings.of(parameter)));
        return Stream.concat(shared, own).toList();
    }
}
