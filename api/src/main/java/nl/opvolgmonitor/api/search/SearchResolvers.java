package nl.opvolgmonitor.api.search;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.search.Question;
import nl.opvolgmonitor.domain.search.Relevance;
import nl.opvolgmonitor.domain.search.Search;
import nl.opvolgmonitor.domain.search.SearchHit;
import nl.opvolgmonitor.domain.source.Document;

/** Records by words. */
@Singleton
final class SearchResolvers implements Resolvers {

    private final Search search;

    SearchResolvers(Search search) {
        this.search = search;
    }

    @Override
    public void addTo(Graph graph) {
        graph.root(
                "Query.search", (arguments, reading) -> CompletableFuture.completedFuture(search(arguments, reading)));
        graph.<SearchPage, Integer>edge("SearchConnection.totalCount", this::count);
        graph.value(
                "SearchConnection.corrected",
                (SearchPage page, Arguments none) -> page.findings().corrected());
        graph.value(
                "SearchConnection.loosened",
                (SearchPage page, Arguments none) -> page.findings().loosened());
        graph.value(
                "SearchConnection.remark",
                (SearchPage page, Arguments none) -> page.findings().remark());
        graph.any("SearchHit.record", SearchHit::record);
        graph.one("SearchHit.document", Document.class, SearchHit::document);
    }

    private SearchPage search(Arguments arguments, Reading reading) {
        var literally = Question.read(arguments.text("text"));
        var question = arguments.flag("loosely") ? literally.readLoosely() : literally;
        var kinds = kinds(arguments);
        var request = arguments.page(Relevance.BEST);
        return SearchPage.of(search.find(question, kinds, request, reading.at()), question, kinds, request);
    }

    private CompletableFuture<Integer> count(SearchPage page, Reading reading) {
        return CompletableFuture.completedFuture(search.count(page.question(), page.kinds(), reading.at()));
    }

    private static Set<Kind> kinds(Arguments arguments) {
        return arguments.texts("kinds").stream().map(Kind::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
