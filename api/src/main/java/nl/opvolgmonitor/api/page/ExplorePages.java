package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import nl.opvolgmonitor.ui.Sentence;
import nl.opvolgmonitor.ui.explore.ExplorePage;
import nl.opvolgmonitor.ui.explore.Worked;

/** Lets people try questions to the register; what was worked out for them stands ready. */
@Controller(produces = MediaType.ALL)
final class ExplorePages {

    private static final String SIMPLEST =
            "query {\n  overview {\n    recommendations\n    commitments\n    motions\n  }\n}";

    private final Visits visits;
    private final WorkedQueries queries;

    ExplorePages(Visits visits, WorkedQueries queries) {
        this.visits = visits;
        this.queries = queries;
    }

    @Get(uris = {"/verken", "/en/verken"})
    HttpResponse<String> explore(HttpRequest<?> request) {
        return visits.receive(request, visit -> {
            var text = visit.asked().one("vraag").map(this::text).orElse(SIMPLEST);
            return visit.show("page/explore.jte", new ExplorePage(text, queries.all()));
        });
    }

    private String text(String name) {
        return queries.all().stream()
                .filter(worked -> worked.name().equals(name))
                .findFirst()
                .map(Worked::text)
                .orElseThrow(() -> PageRefused.badRequest(Sentence.of("explore.unknown", name)));
    }
}
