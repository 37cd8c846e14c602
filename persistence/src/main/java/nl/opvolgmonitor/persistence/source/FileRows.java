package nl.opvolgmonitor.persistence.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import nl.opvolgmonitor.domain.source.FileDownload;
import nl.opvolgmonitor.domain.source.FileName;
import nl.opvolgmonitor.domain.source.FileType;
import nl.opvolgmonitor.domain.source.StoredFile;
import org.jdbi.v3.core.Jdbi;

/** The views of files, which have the same names behind either door. */
record FileRows(Jdbi door) {

    Optional<FileDownload> open(String sha256) {
        var sql = "SELECT sha256, type, name, size FROM file_content WHERE sha256 = :sha256";
        return door.withHandle(handle -> handle.createQuery(sql)
                .bind("sha256", sha256)
                .map((row, context) -> download(row))
                .findOne());
    }

    private FileDownload download(ResultSet row) throws SQLException {
        var sha256 = row.getString("sha256");
        return new FileDownload(sha256, type(row), name(row), row.getLong("size"), new FileBytes(door, sha256));
    }

    static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                row.getString("sha256"),
                type(row),
                row.getLong("size"),
                name(row),
                row.getString("text"),
                row.getBoolean("confidential"),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getString("uploaded_by"));
    }

    private static FileType type(ResultSet row) throws SQLException {
        return FileType.valueOf(row.getString("type"));
    }

    private static FileName name(ResultSet row) throws SQLException {
        return new FileName(row.getString("name"));
    }
}
