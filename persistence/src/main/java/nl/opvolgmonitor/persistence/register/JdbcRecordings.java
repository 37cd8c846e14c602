package nl.opvolgmonitor.persistence.register;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.opvolgmonitor.domain.register.Recordings;

/** Of the tables that an answer compares with the instant for which it is asked. */
@Singleton
final class JdbcRecordings implements Recordings {

    /** A version has its first status at the same instant, and of those there is an index by time. */
    private static final String LAST = """
            SELECT greatest(
                (SELECT max(recorded_at) FROM register.record_status),
                (SELECT max(recorded_at) FROM register.term), (SELECT max(recorded_at) FROM register.signal_setting),
                (SELECT max(recorded_at) FROM register.mute), (SELECT max(recorded_at) FROM register.observation),
                (SELECT max(published_at) FROM register.edition)) AS last""";

    /** The youngest of those tables. */
    private static final String THERE = "SELECT to_regclass('register.term') IS NOT NULL";

    private final Doors doors;

    JdbcRecordings(Doors doors) {
        this.doors = doors;
    }

    /** Where a backup is about to be put back, there are no tables yet. */
    @Override
    public Optional<Instant> last() {
        return doors.writing()
                .withHandle(handle -> handle.createQuery(THERE)
                                .mapTo(Boolean.class)
                                .one()
                        ? handle.createQuery(LAST).mapTo(OffsetDateTime.class).findOne()
                        : Optional.<OffsetDateTime>empty())
                .map(OffsetDateTime::toInstant);
    }
}
