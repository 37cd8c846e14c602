package nl.opvolgmonitor.api.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Map;
import nl.opvolgmonitor.api.page.Visits;

/** Tells who is signed in. */
@Controller(produces = MediaType.ALL)
final class AccountPages {

    private final Visits visits;

    AccountPages(Visits visits) {
        this.visits = visits;
    }

    /** By token one has no session, and so no page. */
    @Get(Addresses.ACCOUNT)
    HttpResponse<?> mine(HttpRequest<?> request) {
        return SignedIn.account(request)
                .map(Account::session)
                .<HttpResponse<?>>map(session ->
                        visits.receive(request, visit -> visit.show("account/mine.jte", Map.of("session", session))))
                .orElseGet(HttpResponse::notFound);
    }
}
