package nl.opvolgmonitor.persistence.register;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    public Map<Key, List<Note>> notes(Set<Key> records) {
        return of("note", Note.class, Note::record, records);
    }

    @Override
    public Map<Key, List<Mute>> mutes(Set<Key> records) {
        return of("mute", Mute.class, Mute::record, records);
    }

    private <T> Map<Key, List<T>> of(String table, Class<T> type, Function<T, Key> record, Set<Key> records) {
        var sql = "SELECT * FROM register.%s WHERE record = ANY(:keys) ORDER BY entry".formatted(table);
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bindArray(
                                "keys",
                                String.class,
                                records.stream().map(Key::value).toList())
                        .map(ConstructorMapper.of(type))
                        .collect(Collectors.groupingBy(record)));
    }
}
