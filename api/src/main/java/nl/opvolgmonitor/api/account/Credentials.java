package nl.opvolgmonitor.api.account;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import nl.opvolgmonitor.domain.account.AccessToken;
import nl.opvolgmonitor.domain.account.AccessTokens;
import nl.opvolgmonitor.domain.account.Secret;
import nl.opvolgmonitor.domain.account.Session;
import nl.opvolgmonitor.domain.account.Sessions;

/** Recognises who shows a cookie or a token. A request with the header {@code Authorization} is judged by that alone. */
@Singleton
final class Credentials {

    private static final String BEARER = "Bearer ";

    private final SignInSettings settings;
    private final Sessions sessions;
    private final AccessTokens tokens;
    private final AccountEvents events;
    private final Clock clock;

    Credentials(SignInSettings settings, Sessions sessions, AccessTokens tokens, AccountEvents events, Clock clock) {
        this.settings = settings;
        this.sessions = sessions;
        this.tokens = tokens;
        this.events = events;
        this.clock = clock;
    }

    /** Where nobody can sign in, nothing that was once handed out counts any more. */
    Optional<Account> account(HttpRequest<?> request) {
        if (!settings.isPossible()) {
            return Optional.empty();
        }
        return request.getHeaders().contains(HttpHeaders.AUTHORIZATION) ? byToken(request) : bySession(request);
    }

    private Optional<Account> bySession(HttpRequest<?> request) {
        return HostCookie.SESSION
                .in(request)
                .map(text -> new Secret(text).fingerprint())
                .flatMap(sessions::find)
                .filter(session -> session.isOpenAt(clock.instant()) && settings.knows(session.actor()))
                .map(this::seen);
    }

    private Account seen(Session session) {
        var now = clock.instant();
        if (session.isWorthNotingAt(now)) {
            sessions.see(session.fingerprint(), now);
        }
        return new Account(session.actor(), session);
    }

    private Optional<Account> byToken(HttpRequest<?> request) {
        var token = Optional.ofNullable(request.getHeaders().get(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()).strip())
                .filter(text -> text.startsWith(AccessToken.PREFIX))
                .flatMap(text -> tokens.find(new Secret(text).fingerprint()));
        var valid = token.filter(found -> found.isValidAt(clock.instant()) && settings.knows(found.reader()));
        if (valid.isEmpty()) {
            var owner = token.map(found -> found.reader().subject()).orElse(null);
            events.publish(AccountEvent.Type.TOKEN_REFUSED, owner, request);
        }
        return valid.map(this::used);
    }

    private Account used(AccessToken token) {
        var now = clock.instant();
        if (token.isWorthNotingAt(now)) {
            tokens.use(token.id(), now);
        }
        return new Account(token.reader(), null);
    }
}
