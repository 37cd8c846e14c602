package nl.opvolgmonitor.api.account;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;
import nl.opvolgmonitor.api.http.ErrorCode;
import nl.opvolgmonitor.api.http.Refusals;

/** Sends a person who is not signed in to where that is done; a program is told that it showed nothing valid. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class StrangerAnswers implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {

    private final SignInSettings settings;
    private final Refusals refusals;

    StrangerAnswers(SignInSettings settings, Refusals refusals) {
        this.settings = settings;
        this.refusals = refusals;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
        return answer(request);
    }

    private MutableHttpResponse<?> answer(HttpRequest<?> request) {
        if (!isPersonAtAPage(request)) {
            return refusals.answer(request, HttpStatus.UNAUTHORIZED, ErrorCode.UNAUTHENTICATED, sentence(request))
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (!settings.isPossible()) {
            return refusals.answer(request, HttpStatus.NOT_FOUND, ErrorCode.NOT_FOUND, "Op dit adres staat niets");
        }
        MutableHttpResponse<?> leading = HttpResponse.seeOther(URI.create(Addresses.SIGN_IN));
        Destination.remember(request, leading);
        return leading;
    }

    private static boolean isPersonAtAPage(HttpRequest<?> request) {
        var reads = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        return reads && Refusals.readsHtml(request) && !request.getHeaders().contains(HttpHeaders.AUTHORIZATION);
    }

    private static String sentence(HttpRequest<?> request) {
        return request.getHeaders().contains(HttpHeaders.AUTHORIZATION)
                ? "Dit token is onbekend, verlopen of ingetrokken"
                : "Hiervoor is het nodig u aan te melden";
    }
}
