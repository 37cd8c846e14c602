package nl.opvolgmonitor.api.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.security.authentication.AuthenticationResponse;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.api.http.ErrorCode;
import nl.opvolgmonitor.api.http.Refusals;
import org.jspecify.annotations.Nullable;

/** Receives who comes back from the sign-in service: lets them in, or says why not. */
@Singleton
final class Arrivals {

    private static final String NO_ROLE =
            "U bent bekend bij de aanmelddienst, maar hebt hier geen rol; vraag de beheerder om onderzoeker, redacteur, beheerder of kamer";
    private static final String NOT_SIGNED_IN = "Het aanmelden is niet gelukt; begin opnieuw op /werk/";

    private final Admission admission;
    private final AccountEvents events;
    private final Refusals refusals;

    Arrivals(Admission admission, AccountEvents events, Refusals refusals) {
        this.admission = admission;
        this.events = events;
        this.refusals = refusals;
    }

    MutableHttpResponse<?> receive(AuthenticationResponse response, HttpRequest<?> request) {
        if (response.getAuthentication().orElse(null) instanceof Arrival arrival) {
            return admission.admit(request, arrival.actor(), arrival.idToken());
        }
        return response instanceof ServiceAccounts.NoRole known
                ? refuse(request, known.subject(), NO_ROLE)
                : refuse(request, null, NOT_SIGNED_IN);
    }

    private MutableHttpResponse<?> refuse(HttpRequest<?> request, @Nullable String subject, String sentence) {
        events.publish(AccountEvent.Type.SIGN_IN_REFUSED, subject, request);
        return refusals.answer(request, HttpStatus.FORBIDDEN, ErrorCode.FORBIDDEN, sentence);
    }
}
