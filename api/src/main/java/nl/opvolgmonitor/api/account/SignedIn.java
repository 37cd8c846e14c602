package nl.opvolgmonitor.api.account;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.opvolgmonitor.domain.account.Actor;

/** Says who sends a request. Only requests under {@code /werk} are looked at; everywhere else everyone is a stranger. */
@Singleton
public final class SignedIn {

    /** Empty for a stranger. By a token one only reads: see {@link Actor#mayWrite}. */
    public Optional<Actor> actor(HttpRequest<?> request) {
        return account(request).map(Account::actor);
    }

    static Optional<Account> account(HttpRequest<?> request) {
        return request.getUserPrincipal(Account.class);
    }
}
