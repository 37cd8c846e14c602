package nl.opvolgmonitor.api.edition;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.Editions;
import org.jspecify.annotations.Nullable;

/** Which editions there are. */
@Singleton
final class EditionResolvers implements Resolvers {

    private final Editions editions;

    EditionResolvers(Editions editions) {
        this.editions = editions;
    }

    @Override
    public void addTo(Graph graph) {
        graph.root("Query.editions", (arguments, reading) -> CompletableFuture.completedFuture(list(arguments)));
        graph.root("Query.edition", (arguments, reading) -> CompletableFuture.completedFuture(one(arguments)));
    }

    private List<Edition> list(Arguments arguments) {
        var before = arguments.values().get("before") instanceof Integer number ? number : Integer.MAX_VALUE;
        return editions.before(before, arguments.first());
    }

    private @Nullable Edition one(Arguments arguments) {
        var number = (Integer) arguments.values().get("number");
        return (number == null ? editions.last() : editions.numbered(number)).orElse(null);
    }
}
