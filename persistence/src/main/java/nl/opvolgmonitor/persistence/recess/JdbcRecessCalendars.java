package nl.opvolgmonitor.persistence.recess;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.domain.recess.Recess;
import nl.opvolgmonitor.domain.recess.RecessCalendar;
import nl.opvolgmonitor.domain.recess.RecessCalendars;
import nl.opvolgmonitor.domain.recess.RecessPeriod;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.persistence.register.AsOf;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcRecords;
import org.jdbi.v3.core.Handle;

/** The calendar out of the published recesses; the office reads no other calendar than the public. */
@Singleton
final class JdbcRecessCalendars implements RecessCalendars {

    private static final String RECESSES = """
            SELECT k.record AS entry, k.link_roles AS links, k.* FROM published.recess k WHERE %s
            ORDER BY k.recorded_at, k.record""".formatted(AsOf.of("k"));

    private static final String VERSION = "SELECT count(*) FROM published.recess_change WHERE public_from <= :known";

    private final Doors doors;
    private final JdbcRecords<Recess> records;

    JdbcRecessCalendars(Doors doors, JdbcRecords<Recess> records) {
        this.doors = doors;
        this.records = records;
    }

    @Override
    public RecessCalendar at(PointInTime at) {
        return doors.reading().withHandle(handle -> new RecessCalendar(version(handle, at), periods(handle, at)));
    }

    private static long version(Handle handle, PointInTime at) {
        return handle.createQuery(VERSION)
                .bind("known", at.known())
                .mapTo(Long.class)
                .one();
    }

    private List<RecessPeriod> periods(Handle handle, PointInTime at) {
        return AsOf.bind(handle.createQuery(RECESSES), at)
                .map(records.mapper())
                .map(Recess::period)
                .list();
    }
}
