package nl.opvolgmonitor.api.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.opvolgmonitor.api.page.Visits;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.account.SaveSearch;
import nl.opvolgmonitor.domain.account.SavedSearches;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.account.SavedSearchesPage;
import org.jspecify.annotations.Nullable;

/** What someone with an account keeps to look at again: a list, and forms that work without JavaScript. */
@Controller(value = Links.SAVED, produces = MediaType.ALL)
final class SavedSearchPages {

    private final Visits visits;
    private final SavedSearches searches;
    private final SaveSearch save;

    SavedSearchPages(Visits visits, SavedSearches searches, Clock clock) {
        this.visits = visits;
        this.searches = searches;
        this.save = new SaveSearch(searches, clock);
    }

    /** With {@code adres}, and perhaps {@code naam}, the form to keep that. */
    @Get("/")
    HttpResponse<?> show(HttpRequest<?> request) {
        var parameters = request.getParameters();
        return show(request, parameters.get("adres"), parameters.get("naam"), null);
    }

    @Post("/")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(HttpRequest<?> request, @Body Map<String, String> fields) {
        var address = String.valueOf(fields.get("adres"));
        var name = String.valueOf(fields.get("naam"));
        return owner(request)
                .<HttpResponse<?>>map(owner -> keep(request, owner, name, address))
                .orElseGet(HttpResponse::notFound);
    }

    @Post("/{id}/weg")
    @Consumes(MediaType.ALL)
    HttpResponse<?> forget(HttpRequest<?> request, @PathVariable UUID id) {
        owner(request).ifPresent(owner -> searches.forget(id, owner.subject()));
        return HttpResponse.seeOther(URI.create(Links.SAVED));
    }

    private HttpResponse<?> keep(HttpRequest<?> request, Actor owner, String name, String address) {
        try {
            save.handle(name, address, owner);
            return HttpResponse.seeOther(URI.create(Links.SAVED));
        } catch (InvalidContent unfit) {
            return show(request, address, name, unfit.getMessage())
                    .toMutableResponse()
                    .status(HttpStatus.BAD_REQUEST);
        }
    }

    private HttpResponse<?> show(
            HttpRequest<?> request, @Nullable String address, @Nullable String name, @Nullable String problem) {
        return owner(request)
                .map(owner -> new SavedSearchesPage(searches.ofSubject(owner.subject()), address, name, problem))
                .<HttpResponse<?>>map(page -> visits.receive(
                        request, visit -> visit.show("account/saved-searches.jte", Map.of("page", page))))
                .orElseGet(HttpResponse::notFound);
    }

    /** By token one has no pages. */
    private static Optional<Actor> owner(HttpRequest<?> request) {
        return SignedIn.account(request)
                .filter(account -> account.session() != null)
                .map(Account::actor);
    }
}
