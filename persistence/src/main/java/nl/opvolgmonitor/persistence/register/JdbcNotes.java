package nl.opvolgmonitor.persistence.register;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Mute;
import nl.opvolgmonitor.domain.register.Note;
import nl.opvolgmonitor.domain.register.Notes;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Notes and mutes, each in an append-only table. */
@Singleton
final class JdbcNotes implements Notes {

    private final Doors doors;

    JdbcNotes(Doors doors) {
        this.doors = doors;
    }

    @Override
    public void add(Note note) {
        insert("note (record, text, recorded_at, recorded_by) VALUES (:record, :text, :recordedAt, :recordedBy)", note);
    }

    @Override
    public void add(Mute mute) {
        insert("""
                mute (record, signal, muted_until, reason, recorded_at, recorded_by)
                VALUES (:record, :signal, :mutedUntil, :reason, :recordedAt, :recordedBy)""", mute);
    }

    private void insert(String into, Object row) {
        doors.writing()
                .useHandle(handle -> handle.createUpdate("INSERT INTO register." + into)
                        .bindMethods(row)
                        .execute());
    }

    @Override
    public List<Note> notes(Key record) {
        return of("note", Note.class, record);
    }

    @Override
    public List<Mute> mutes(Key record) {
        return of("mute", Mute.class, record);
    }

    private <T> List<T> of(String table, Class<T> type, Key record) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery(
                                "SELECT * FROM register.%s WHERE record = :record ORDER BY entry".formatted(table))
                        .bind("record", record)
                        .map(ConstructorMapper.of(type))
                        .list());
    }
}
