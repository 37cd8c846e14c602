package nl.opvolgmonitor.persistence.source;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.source.FileContent;
import nl.opvolgmonitor.domain.source.FileDownload;
import nl.opvolgmonitor.domain.source.FileRepository;
import nl.opvolgmonitor.domain.source.StoredFile;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.Handle;

/** Files in the tables of the register. Equal bytes are one row, whoever sends them and however often. */
@Singleton
final class JdbcFileRepository implements FileRepository {

    private final Doors doors;
    private final FileRows rows;

    JdbcFileRepository(Doors doors) {
        this.doors = doors;
        rows = new FileRows(doors.writing());
    }

    @Override
    public Optional<StoredFile> bySha256(String sha256) {
        var sql =
                "SELECT sha256, type, size, name, text, confidential, uploaded_at, uploaded_by FROM file WHERE sha256 = :sha256";
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("sha256", sha256)
                        .map((row, context) -> FileRows.file(row))
                        .findOne());
    }

    @Override
    public Optional<FileDownload> open(String sha256) {
        return rows.open(sha256);
    }

    /** Both rows or neither: no file is public for as long as it takes to say that it is not. */
    @Override
    public void store(StoredFile file, FileContent content) {
        doors.writing().useTransaction(handle -> {
            insert(handle, file, content);
            if (file.confidential()) {
                holdBack(handle, file);
            }
        });
    }

    private static void insert(Handle handle, StoredFile file, FileContent content) {
        handle.createUpdate("""
                        INSERT INTO register.file (sha256, type, size, name, bytes, text, uploaded_at, uploaded_by)
                        VALUES (:sha256, :type, :size, :name, :bytes, :text, :uploadedAt, :uploadedBy)
                        ON CONFLICT DO NOTHING""")
                .bindMethods(file)
                .bind("name", file.name().value())
                .bindBinaryStream("bytes", content.stream(), content.size())
                .execute();
    }

    private static void holdBack(Handle handle, StoredFile file) {
        handle.createUpdate("""
                        INSERT INTO register.confidential_file (file, recorded_at, recorded_by)
                        VALUES (:sha256, :uploadedAt, :uploadedBy) ON CONFLICT DO NOTHING""").bindMethods(file).execute();
    }

    @Override
    public void attach(Key document, int sinceVersion, String sha256, Instant recordedAt, String recordedBy) {
        var sql = """
                INSERT INTO register.document_file (document, since_version, file, recorded_at, recorded_by)
                VALUES (:document, :sinceVersion, :file, :recordedAt, :recordedBy) ON CONFLICT DO NOTHING""";
        doors.writing()
                .useHandle(handle -> handle.createUpdate(sql)
                        .bind("document", document)
                        .bind("sinceVersion", sinceVersion)
                        .bind("file", sha256)
                        .bind("recordedAt", recordedAt)
                        .bind("recordedBy", recordedBy)
                        .execute());
    }
}
