package nl.opvolgmonitor.persistence.backup;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.opvolgmonitor.domain.backup.BackupBook;
import nl.opvolgmonitor.domain.backup.BackupState;
import nl.opvolgmonitor.domain.backup.Manifest;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.SoleNode;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** How making backups goes, in one row, and a lock that all nodes see. */
@Singleton
final class JdbcBackupBook implements BackupBook {

    private static final long LOCK = 8_270_435;

    private final Doors doors;

    JdbcBackupBook(Doors doors) {
        this.doors = doors;
    }

    @Override
    public BackupState last() {
        return doors.writing()
                .withHandle(handle -> handle.createQuery("SELECT * FROM backup.state")
                        .map(ConstructorMapper.of(BackupState.class))
                        .findOne())
                .orElse(BackupState.NEVER);
    }

    @Override
    public void made(Manifest manifest, String file, long bytes) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("at", manifest.at());
        values.put("file", file);
        values.put("bytes", bytes);
        values.put("sealed", manifest.sealed());
        values.put("head", manifest.head());
        update("""
                INSERT INTO backup.state (made_at, file, bytes, sealed, head) VALUES (:at, :file, :bytes, :sealed, :head)
                ON CONFLICT (one) DO UPDATE SET made_at = :at, file = :file, bytes = :bytes, sealed = :sealed, head = :head,
                    failures = 0""", values);
    }

    @Override
    public void failed(String trouble, Instant at) {
        update("""
                INSERT INTO backup.state AS s (failures, trouble, trouble_at) VALUES (1, :trouble, :at)
                ON CONFLICT (one) DO UPDATE SET failures = s.failures + 1, trouble = :trouble, trouble_at = :at""", Map.of("trouble", trouble, "at", at));
    }

    /** A database that was not migrated yet has no place for it. */
    private void update(String sql, Map<String, ?> values) {
        doors.writing().useHandle(handle -> {
            if (new Catalogue(handle).has("backup.state")) {
                handle.createUpdate(sql).bindMap(values).execute();
            }
        });
    }

    @Override
    public boolean alone(Runnable work) {
        return new SoleNode(doors, LOCK).run(work);
    }
}
