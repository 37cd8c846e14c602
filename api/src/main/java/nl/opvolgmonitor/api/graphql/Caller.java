package nl.opvolgmonitor.api.graphql;

import graphql.GraphQLContext;
import java.util.Map;
import java.util.Objects;
import nl.opvolgmonitor.domain.account.Actor;

/** Who calls, from which network address (cut short), in which call: {@code correlation} joins what that leaves behind. */
public record Caller(Actor actor, String origin, String correlation) {

    public static Caller of(GraphQLContext context) {
        return Objects.requireNonNull(context.get(Caller.class));
    }

    /** What to put into the context of a request. */
    public Map<Object, Object> asContext() {
        return Map.of(Caller.class, this);
    }
}
