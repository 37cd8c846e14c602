package nl.opvolgmonitor.api.advice;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.advice.paper.HtmlForm;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.HeldList;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.advice.Advices;
import nl.opvolgmonitor.domain.advice.CorrectionNote;
import nl.opvolgmonitor.domain.advice.ListedAdvice;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.TimeOrder;
import nl.opvolgmonitor.ui.advice.AdvicePage;
import org.jspecify.annotations.Nullable;

/** The advices that anybody may read. What one says is read only when that is asked. */
@Singleton
final class AdviceResolvers implements Resolvers {

    private final Advices advices;
    private final AdviceExport export;
    private final FixedPapers papers;
    private final HtmlForm html;
    private final Batch<Key, List<CorrectionNote>> notes;
    private final Batch<Key, Advice> says;

    AdviceResolvers(Advices advices, AdviceExport export, FixedPapers papers, HtmlForm html) {
        this.advices = advices;
        this.export = export;
        this.papers = papers;
        this.html = html;
        this.notes = Batch.ofLists("Correction notes", advices::notes);
        this.says = new Batch<>("Advices", this::read);
    }

    @Override
    public void addTo(Graph graph) {
        graph.root(
                "Query.advices", (arguments, reading) -> CompletableFuture.completedFuture(list(arguments, reading)));
        graph.root(
                "Query.allAdvices",
                (arguments, reading) ->
                        CompletableFuture.completedFuture(new HeldList<>(advices.at(reading.at()), ListedAdvice::id)
                                .page(arguments.page(TimeOrder.NEWEST))));
        graph.root("Query.advice", (arguments, reading) -> CompletableFuture.completedFuture(one(arguments, reading)));
        graph.<ListedAdvice, List<CorrectionNote>>edge(
                "Advice.notes", (advice, reading) -> reading.one(notes, advice.key()));
        graph.value("Advice.address", (ListedAdvice advice, Arguments none) -> Papers.address(advice.id()));
        graph.value("Advice.files", this::files);
        said(graph, "items", Advice::items);
        said(graph, "rules", Advice::rules);
        said(graph, "html", advice -> html.article(papers.of(advice), ""));
    }

    private <V> void said(Graph graph, String field, Function<Advice, V> part) {
        graph.<ListedAdvice, V>edge(
                "Advice." + field,
                (advice, reading) -> reading.one(says, advice.key()).thenApply(part));
    }

    private Map<Key, Advice> read(Set<Key> keys, PointInTime at) {
        return advices.read(keys, at).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Advice.of(each.getValue())));
    }

    private List<AdviceFile> files(ListedAdvice advice, Arguments none) {
        return AdvicePage.FORMS.stream()
                .map(form ->
                        new AdviceFile(form, export.mediaType(form), Papers.address(advice.id()) + "advies." + form))
                .toList();
    }

    private List<ListedAdvice> list(Arguments arguments, Reading reading) {
        return advices.at(reading.at()).stream().limit(arguments.first()).toList();
    }

    private @Nullable ListedAdvice one(Arguments arguments, Reading reading) {
        return advices.find(arguments.key("id"), reading.at()).orElse(null);
    }
}
