package nl.opvolgmonitor.api.follow;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import nl.opvolgmonitor.api.page.PublicQueries;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.ui.Stand;
import org.jspecify.annotations.Nullable;

/** Reads the register as anyone may, as it is known now. */
@Singleton
final class PublicReading {

    private final PublicQueries queries;
    private final Clock clock;

    PublicReading(PublicQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** On the present day. */
    <T> T ask(String document, Map<String, ? extends @Nullable Object> variables, Class<T> model) {
        return queries.ask(document, variables, new Stand(now(), null, null), model);
    }

    /** On any day: news may be of a fact that is yet to hold. */
    <T> T askOfAnyDay(String document, Map<String, ? extends @Nullable Object> variables, Class<T> model) {
        return queries.ask(document, variables, new Stand(now().onAnyDay(), null, null), model);
    }

    PointInTime now() {
        return PointInTime.now(clock);
    }
}
