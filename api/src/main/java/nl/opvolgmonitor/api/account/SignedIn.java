package nl.opvolgmonitor.api.account;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.opvolgmonitor.domain.account.Actor;

/** Who is signed in. */
@Singleton
public final class SignedIn {

    public Optional<Actor> actor(HttpRequest<?> request) {
        return Optional.empty();
    }
}
