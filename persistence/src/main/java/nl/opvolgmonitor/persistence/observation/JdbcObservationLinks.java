package nl.opvolgmonitor.persistence.observation;

import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.observation.ObservationLink;
import nl.opvolgmonitor.domain.observation.ObservationLinks;
import nl.opvolgmonitor.persistence.register.Doors;

/** Numbers of commitments in an append-only table. */
@Singleton
final class JdbcObservationLinks implements ObservationLinks {

    private final Doors doors;

    JdbcObservationLinks(Doors doors) {
        this.doors = doors;
    }

    @Override
    public void add(ObservationLink link) {
        var sql = """
                INSERT INTO register.observation_link (record, number, reason, recorded_at, recorded_by)
                VALUES (:key, :number, :reason, :recordedAt, :recordedBy)""";
        doors.writing()
                .useHandle(handle -> handle.createUpdate(sql)
                        .bind("key", link.record().value())
                        .bind("number", link.number())
                        .bind("reason", link.reason())
                        .bind("recordedAt", link.recordedAt())
                        .bind("recordedBy", link.recordedBy())
                        .execute());
    }
}
