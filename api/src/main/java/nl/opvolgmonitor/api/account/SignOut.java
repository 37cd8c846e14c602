package nl.opvolgmonitor.api.account;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.util.HttpHostResolver;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import nl.opvolgmonitor.api.page.Visits;
import nl.opvolgmonitor.domain.account.Session;
import org.jspecify.annotations.Nullable;

/**
 * Signing out, here and at the sign-in service. The form gets a page and not a redirect to that service: browsers hold our
 * {@code form-action 'self'} against wherever a form ends up. The page leads on by itself.
 */
@Controller(produces = MediaType.ALL)
@Requires(property = "opvolgmonitor.sign-in.way", notEquals = "none", defaultValue = "none")
final class SignOut {

    private final Admission admission;
    private final Visits visits;
    private final HttpHostResolver host;
    private final @Nullable ServiceSignOut service;

    SignOut(Admission admission, Visits visits, HttpHostResolver host, @Nullable ServiceSignOut service) {
        this.admission = admission;
        this.visits = visits;
        this.host = host;
        this.service = service;
    }

    /** Also for who is not signed in any more: the button may have waited longer than the session. */
    @Post(Addresses.SIGN_OUT)
    @Consumes(MediaType.ALL)
    HttpResponse<?> signOut(HttpRequest<?> request) {
        var session = SignedIn.account(request).map(Account::session);
        session.ifPresent(open -> admission.end(request, open));
        var onwards = session.flatMap(ended -> onwards(request, ended));
        var answer = page(request, onwards.isPresent());
        onwards.ifPresent(address -> answer.header("Refresh", "0; url=" + address));
        HostCookie.SESSION.clear(answer);
        return answer;
    }

    @Get(Addresses.SIGNED_OUT)
    HttpResponse<?> signedOut(HttpRequest<?> request) {
        return page(request, false);
    }

    private Optional<URI> onwards(HttpRequest<?> request, Session ended) {
        return Optional.ofNullable(service)
                .flatMap(other -> other.address(ended.idToken(), host.resolve(request) + Addresses.SIGNED_OUT));
    }

    private MutableHttpResponse<?> page(HttpRequest<?> request, boolean onwards) {
        return visits.receive(request, visit -> visit.show("account/signed-out.jte", Map.of("onwards", onwards)))
                .toMutableResponse();
    }
}
