package nl.opvolgmonitor.persistence.source;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.opvolgmonitor.domain.source.FileDownload;
import nl.opvolgmonitor.domain.source.PublicFiles;
import nl.opvolgmonitor.persistence.register.Doors;

/** Files as the public role of the database sees them. */
@Singleton
final class JdbcPublicFiles implements PublicFiles {

    private final FileRows rows;

    JdbcPublicFiles(Doors doors) {
        rows = new FileRows(doors.reading());
    }

    @Override
    public Optional<FileDownload> open(String sha256) {
        return rows.open(sha256);
    }
}
