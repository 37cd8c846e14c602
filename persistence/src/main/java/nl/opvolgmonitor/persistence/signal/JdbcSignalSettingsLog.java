package nl.opvolgmonitor.persistence.signal;

import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.signal.SignalSettingChange;
import nl.opvolgmonitor.domain.signal.SignalSettings;
import nl.opvolgmonitor.domain.signal.SignalSettingsLog;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The changes of the settings, in an append-only table. */
@Singleton
final class JdbcSignalSettingsLog implements SignalSettingsLog {

    private final Doors doors;

    JdbcSignalSettingsLog(Doors doors) {
        this.doors = doors;
    }

    @Override
    public SignalSettings at(PointInTime at) {
        return new SignalSettings(doors.reading()
                .withHandle(handle -> handle.createQuery(
                                "SELECT * FROM signal_setting WHERE recorded_at <= :known ORDER BY entry")
                        .bind("known", at.known())
                        .map(ConstructorMapper.of(SignalSettingChange.class))
                        .list()));
    }

    @Override
    public void add(SignalSettingChange change, String recordedBy) {
        doors.writing()
                .useHandle(handle -> handle.createUpdate("""
                                INSERT INTO register.signal_setting
                                    (parameter, report_type, value, reason, recorded_at, recorded_by)
                                VALUES (:parameter, :reportType, :value, :reason, :recordedAt, :recordedBy)""")
                        .bindMethods(change)
                        .bind("recordedBy", recordedBy)
                        .execute());
    }
}
