package nl.opvolgmonitor.persistence.register;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.opvolgmonitor.domain.register.Recordings;

/** Of the tables that an answer compares with the instant for which it is asked. */
@Singleton
final class JdbcRecordings implements Recordings {

    private static final String LAST = """
            SELECT greatest(
                (SELECT max(recorded_at) FROM register.record_version), (SELECT max(recorded_at) FROM register.record_status),
                (SELECT max(recorded_at) FROM register.term), (SELECT max(recorded_at) FROM register.signal_setting),
                (SELECT max(recorded_at) FROM register.mute), (SELECT max(recorded_at) FROM register.observation),
                (SELECT max(published_at) FROM register.edition)) AS last""";

    private final Doors doors;

    JdbcRecordings(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Optional<Instant> last() {
        return doors.writing()
                .withHandle(handle -> handle.createQuery(LAST)
                        .mapTo(OffsetDateTime.class)
                        .findOne()
                        .map(OffsetDateTime::toInstant));
    }
}
