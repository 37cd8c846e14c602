package nl.opvolgmonitor.api.assessment;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Library;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.assessment.Closure;
import nl.opvolgmonitor.domain.recommendation.Recommendation;

/** When and why recommendations were closed or opened again. */
@Singleton
final class ClosureResolvers implements Resolvers {

    private final Library library;

    ClosureResolvers(Library library) {
        this.library = library;
    }

    @Override
    public void addTo(Graph graph) {
        var closures = library.by(Closure.class, Closure.RECOMMENDATION);
        graph.many("Recommendation.closures", closures);
        graph.derived(
                "Recommendation.closed",
                closures,
                (Recommendation asked, List<Closure> found) -> Closure.closedAfter(found));
        graph.one("Closure.recommendation", Recommendation.class, Closure::recommendation);
        graph.one("Closure.replacedBy", Recommendation.class, Closure::replacedBy);
    }
}
