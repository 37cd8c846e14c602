package nl.opvolgmonitor.api.advice;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.opvolgmonitor.api.advice.paper.HtmlForm;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.advice.Advices;
import nl.opvolgmonitor.domain.advice.CorrectionNote;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** The advices that anybody may read. */
@Singleton
final class AdviceResolvers implements Resolvers {

    private final Advices advices;
    private final FixedPapers papers;
    private final HtmlForm html;
    private final Batch<Key, List<CorrectionNote>> notes;

    AdviceResolvers(Advices advices, FixedPapers papers, HtmlForm html) {
        this.advices = advices;
        this.papers = papers;
        this.html = html;
        this.notes = Batch.ofLists("Correction notes", advices::notes);
    }

    @Override
    public void addTo(Graph graph) {
        graph.root(
                "Query.advices", (arguments, reading) -> CompletableFuture.completedFuture(list(arguments, reading)));
        graph.root("Query.advice", (arguments, reading) -> CompletableFuture.completedFuture(one(arguments, reading)));
        graph.<Advice, List<CorrectionNote>>edge(
                "Advice.notes", (advice, reading) -> reading.one(notes, new Key(advice.id())));
        graph.value("Advice.html", (Advice advice, Arguments none) -> html.article(papers.of(advice), ""));
    }

    private List<Advice> list(Arguments arguments, Reading reading) {
        return advices.at(reading.at()).stream()
                .limit(arguments.first())
                .map(Advice::of)
                .toList();
    }

    private @Nullable Advice one(Arguments arguments, Reading reading) {
        return advices.find(arguments.key("id"), reading.at()).map(Advice::of).orElse(null);
    }
}
