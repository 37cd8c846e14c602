package nl.opvolgmonitor.api.account;

import io.micronaut.security.authentication.Authentication;
import java.util.Map;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.account.Session;
import org.jspecify.annotations.Nullable;

/** Who is signed in, as the security framework passes it on; without a session it was a token. */
record Account(Actor actor, @Nullable Session session) implements Authentication {

    @Override
    public String getName() {
        return actor.subject();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }
}
