package nl.opvolgmonitor.api.account;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.Clock;
import java.util.Map;
import nl.opvolgmonitor.api.page.Visits;
import nl.opvolgmonitor.ui.account.WorkPage;

/**
 * The shell of the workplace: one page at the address of every view, which a script fills. Its frame may hold pages of our own,
 * for the preview.
 */
@Controller(produces = MediaType.ALL)
final class WorkPages {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final Visits visits;
    private final Clock clock;
    private final String rehearsal;
    private final WorkAssets assets = WorkAssets.read();

    WorkPages(Visits visits, Clock clock, @Value("${opvolgmonitor.rehearsal-url:}") String rehearsal) {
        this.visits = visits;
        this.clock = clock;
        this.rehearsal = rehearsal;
    }

    @Get(Addresses.WORK)
    HttpResponse<?> start(HttpRequest<?> request) {
        return shell(request);
    }

    @Get(
            "/werk/{view:record|nieuw|wijzig|corrigeer|zoeken|controle|publiceren|invoer|signalen|adviezen|beheer}/{+rest}")
    HttpResponse<?> view(HttpRequest<?> request) {
        return shell(request);
    }

    @Get("/werk/{view:record|nieuw|wijzig|corrigeer|zoeken|controle|publiceren|invoer|signalen|adviezen|beheer}/")
    HttpResponse<?> top(HttpRequest<?> request) {
        return shell(request);
    }

    /** By token one has no session, and so no page. */
    private HttpResponse<?> shell(HttpRequest<?> request) {
        return SignedIn.account(request)
                .map(Account::session)
                .map(session -> new WorkPage(session, clock.instant(), assets.stylesheet(), assets.script(), rehearsal))
                .<HttpResponse<?>>map(page -> visits.receive(
                                request, visit -> visit.show("account/work.jte", Map.of("page", page)))
                        .toMutableResponse()
                        .header("Content-Security-Policy", POLICY))
                .orElseGet(HttpResponse::notFound);
    }
}
