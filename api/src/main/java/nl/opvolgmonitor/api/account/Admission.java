package nl.opvolgmonitor.api.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.account.Secret;
import nl.opvolgmonitor.domain.account.Session;
import nl.opvolgmonitor.domain.account.Sessions;
import nl.opvolgmonitor.domain.account.Visitors;
import org.jspecify.annotations.Nullable;

/** Begins and ends sessions. Whoever comes in gets a secret of their own, whatever cookie they brought. */
@Singleton
final class Admission {

    private final Sessions sessions;
    private final Visitors visitors;
    private final AccountEvents events;
    private final Clock clock;

    Admission(Sessions sessions, Visitors visitors, AccountEvents events, Clock clock) {
        this.sessions = sessions;
        this.visitors = visitors;
        this.events = events;
        this.clock = clock;
    }

    /** {@code idToken} as the sign-in service gave it; null when there is no such service. */
    MutableHttpResponse<?> admit(HttpRequest<?> request, Actor actor, @Nullable String idToken) {
        var now = clock.instant();
        revokeBrought(request);
        sessions.forgetThoseOverAt(now);
        var secret = Secret.random("");
        sessions.add(Session.begin(secret, actor, idToken, now));
        visitors.signedIn(actor, now);
        events.publish(AccountEvent.Type.SIGNED_IN, actor.subject(), request);
        MutableHttpResponse<?> leading = HttpResponse.seeOther(Destination.of(request));
        HostCookie.DESTINATION.clear(leading);
        HostCookie.SESSION.set(leading, secret.text());
        return leading;
    }

    void end(HttpRequest<?> request, Session session) {
        sessions.revoke(session.fingerprint(), clock.instant());
        events.publish(AccountEvent.Type.SIGNED_OUT, session.actor().subject(), request);
    }

    private void revokeBrought(HttpRequest<?> request) {
        HostCookie.SESSION
                .in(request)
                .map(text -> new Secret(text).fingerprint())
                .ifPresent(fingerprint -> sessions.revoke(fingerprint, clock.instant()));
    }
}
