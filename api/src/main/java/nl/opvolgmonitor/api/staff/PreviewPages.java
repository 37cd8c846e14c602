package nl.opvolgmonitor.api.staff;

import graphql.GraphQL;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import jakarta.inject.Named;
import java.util.UUID;
import nl.opvolgmonitor.api.account.Network;
import nl.opvolgmonitor.api.account.SignedIn;
import nl.opvolgmonitor.api.graphql.Caller;
import nl.opvolgmonitor.api.http.RequestRefused;
import nl.opvolgmonitor.api.page.PublicQueries;
import nl.opvolgmonitor.api.page.Sections;
import nl.opvolgmonitor.api.page.Visits;

/**
 * Every page of the site as it would be if everything that the office has were public, for who may see that. Our own pages may
 * show it in a frame, as the workplace does.
 */
@Controller(value = Visits.PREVIEW, produces = MediaType.ALL)
final class PreviewPages {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    private final GraphQL engine;
    private final Visits visits;
    private final Sections sections;
    private final SignedIn signedIn;

    PreviewPages(@Named("staff") GraphQL engine, Visits visits, Sections sections, SignedIn signedIn) {
        this.engine = engine;
        this.visits = visits;
        this.sections = sections;
        this.signedIn = signedIn;
    }

    @Get("/{language:nl|en}/{+path}")
    HttpResponse<?> page(HttpRequest<?> request, String language, String path) {
        return visits.preview(request, queries(request), visit -> sections.show(visit, path))
                .toMutableResponse()
                .header("Content-Security-Policy", POLICY)
                .header("X-Frame-Options", "SAMEORIGIN");
    }

    @Get("/{language:nl|en}/")
    HttpResponse<?> home(HttpRequest<?> request, String language) {
        return page(request, language, "");
    }

    private PublicQueries queries(HttpRequest<?> request) {
        var actor = signedIn.actor(request).orElseThrow(RequestRefused::notSignedIn);
        var caller = new Caller(actor, Network.of(request), UUID.randomUUID().toString());
        return new PublicQueries(engine, caller.asContext());
    }
}
