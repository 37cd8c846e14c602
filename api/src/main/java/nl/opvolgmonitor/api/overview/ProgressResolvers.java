package nl.opvolgmonitor.api.overview;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Connection;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.HeldList;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.api.graphql.WholeRegister;
import nl.opvolgmonitor.api.term.TermLabels;
import nl.opvolgmonitor.domain.overview.AnswerTime;
import nl.opvolgmonitor.domain.overview.MeasuredDeadline;
import nl.opvolgmonitor.domain.overview.Progress;
import nl.opvolgmonitor.domain.overview.ProgressFilter;
import nl.opvolgmonitor.domain.overview.ProgressGroup;
import nl.opvolgmonitor.domain.overview.ProgressReader;
import nl.opvolgmonitor.domain.overview.RecommendationSelection;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.TimeOrder;
import nl.opvolgmonitor.domain.signal.SignalReader;
import nl.opvolgmonitor.domain.term.TermId;
import nl.opvolgmonitor.domain.term.TermKind;
import org.jspecify.annotations.Nullable;

/** How what was asked and promised went on; the register is read once for a request, however often it asks. */
@Singleton
final class ProgressResolvers implements Resolvers {

    private final WholeRegister<Progress> whole;
    private final TermLabels terms;

    ProgressResolvers(Collection<Records<?>> records, TermLabels terms) {
        this.terms = terms;
        this.whole = new WholeRegister<>("Progress", new ProgressReader(new SignalReader(records))::progress);
    }

    @Override
    public void addTo(Graph graph) {
        graph.root("Query.progress", (arguments, reading) -> whole.read(reading));
        graph.root(
                "Query.progressGroups",
                (arguments, reading) -> whole.read(reading).thenApply(progress -> page(progress, arguments)));
        graph.root(
                "Query.progressGroup",
                (arguments, reading) -> whole.read(reading)
                        .thenApply(
                                progress -> progress.group(arguments.text("id")).orElse(null)));
        graph.value("Progress.group", ProgressResolvers::group);
        graph.<ProgressGroup, String>edge("ProgressGroup.label", this::label);
        graph.one("AnswerTime.recommendation", Recommendation.class, AnswerTime::recommendation);
        graph.any("MeasuredDeadline.record", MeasuredDeadline::record);
    }

    private static Connection<ProgressGroup> page(Progress progress, Arguments arguments) {
        var filter = arguments.filter(ProgressFilter.class);
        var shown = progress.groups().stream().filter(filter::lets).toList();
        return new HeldList<>(shown, ProgressGroup::id).page(arguments.page(TimeOrder.OLDEST));
    }

    private static @Nullable ProgressGroup group(Progress progress, Arguments arguments) {
        var year = arguments.values().get("year") instanceof Integer given ? given : null;
        var theme = arguments.values().get("theme") instanceof String given ? given : null;
        return progress.group(new RecommendationSelection(
                        true, arguments.maybeKey("ministry"), theme, year, null, null, null))
                .orElse(null);
    }

    private CompletionStage<String> label(ProgressGroup group, Reading reading) {
        var theme = group.filter().theme();
        return theme == null
                ? CompletableFuture.completedFuture(group.label())
                : terms.of(new TermId(TermKind.THEME, theme), reading);
    }
}
