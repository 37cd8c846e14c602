package nl.opvolgmonitor.api.graphql;

import graphql.GraphQLContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.opvolgmonitor.domain.register.PointInTime;
import org.jspecify.annotations.Nullable;

/** The one moment that counts as now throughout a request. */
record Now(PointInTime at) {

    static Now of(GraphQLContext context) {
        return Objects.requireNonNull(context.get(Now.class));
    }

    void putInto(GraphQLContext context) {
        context.put(Now.class, this);
    }

    /** The point in time of an argument; what it leaves out is now. */
    PointInTime unless(@Nullable Map<String, @Nullable Object> argument) {
        if (argument == null) {
            return at;
        }
        return new PointInTime(
                argument.get("effective") instanceof LocalDate day ? day : at.effective(),
                argument.get("known") instanceof Instant instant ? instant : at.known());
    }
}
