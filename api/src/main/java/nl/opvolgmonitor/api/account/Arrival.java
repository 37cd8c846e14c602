package nl.opvolgmonitor.api.account;

import io.micronaut.security.authentication.Authentication;
import java.util.Map;
import nl.opvolgmonitor.domain.account.Actor;

/** Someone whom the sign-in service vouches for, before there is a session. */
record Arrival(Actor actor, String idToken) implements Authentication {

    @Override
    public String getName() {
        return actor.subject();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    /** Without the token, which no log should have. */
    @Override
    public String toString() {
        return actor.toString();
    }
}
