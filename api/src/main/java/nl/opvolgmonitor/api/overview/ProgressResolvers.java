package nl.opvolgmonitor.api.overview;

import jakarta.inject.Singleton;
import java.util.Collection;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.api.graphql.WholeRegister;
import nl.opvolgmonitor.domain.overview.AnswerTime;
import nl.opvolgmonitor.domain.overview.MeasuredDeadline;
import nl.opvolgmonitor.domain.overview.Progress;
import nl.opvolgmonitor.domain.overview.ProgressGroup;
import nl.opvolgmonitor.domain.overview.ProgressReader;
import nl.opvolgmonitor.domain.overview.RecommendationSelection;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.signal.SignalReader;
import nl.opvolgmonitor.ui.Labels;
import org.jspecify.annotations.Nullable;

/** How what was asked and promised went on; the register is read once for a request, however often it asks. */
@Singleton
final class ProgressResolvers implements Resolvers {

    private final WholeRegister<Progress> whole;

    ProgressResolvers(Collection<Records<?>> records) {
        this.whole = new WholeRegister<>("Progress", new ProgressReader(new SignalReader(records))::progress);
    }

    @Override
    public void addTo(Graph graph) {
        graph.root("Query.progress", (arguments, reading) -> whole.read(reading));
        graph.value("Progress.group", ProgressResolvers::group);
        graph.value("ProgressGroup.label", (ProgressGroup group, Arguments none) -> label(group));
        graph.one("AnswerTime.recommendation", Recommendation.class, AnswerTime::recommendation);
        graph.any("MeasuredDeadline.record", MeasuredDeadline::record);
    }

    private static @Nullable ProgressGroup group(Progress progress, Arguments arguments) {
        var year = arguments.values().get("year") instanceof Integer given ? given : null;
        var theme = arguments.values().get("theme") instanceof String given ? given : null;
        return progress.group(new RecommendationSelection(
                        true, arguments.maybeKey("ministry"), theme, year, null, null, null))
                .orElse(null);
    }

    private static String label(ProgressGroup group) {
        return group.filter().theme() == null ? group.label() : Labels.dutch().term(group.label());
    }
}
