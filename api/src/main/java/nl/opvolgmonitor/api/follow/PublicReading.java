package nl.opvolgmonitor.api.follow;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.opvolgmonitor.api.page.PublicQueries;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.ui.Stand;
import org.jspecify.annotations.Nullable;

/** Reads the register as anyone may, as it is known now. */
@Singleton
final class PublicReading {

    /** The last that the schema takes for a day. */
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

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
        return queries.ask(document, variables, new Stand(new PointInTime(LAST_DAY, now().known()), null, null), model);
    }

    PointInTime now() {
        return PointInTime.now(clock);
    }
}
