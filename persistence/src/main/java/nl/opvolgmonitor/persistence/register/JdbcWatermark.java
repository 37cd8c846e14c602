package nl.opvolgmonitor.persistence.register;

import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.register.Watermark;

/**
 * Which transactions a reader would see now. It changes with every one that wrote, in whatever table, so that nothing has to remember to
 * tell; other databases of the same server count along, which costs only that less is kept.
 */
@Singleton
final class JdbcWatermark implements Watermark {

    private final Doors doors;

    JdbcWatermark(Doors doors) {
        this.doors = doors;
    }

    @Override
    public String read() {
        return doors.reading()
                .withHandle(handle -> handle.createQuery("SELECT CAST(pg_current_snapshot() AS text)")
                        .mapTo(String.class)
                        .one());
    }
}
