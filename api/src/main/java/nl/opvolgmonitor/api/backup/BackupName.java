package nl.opvolgmonitor.api.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** What a backup is called: after its instant in UTC, so that names sort as they were made. */
final class BackupName {

    /** Ends the names of those that were made by themselves, and are removed when there are enough newer ones. */
    static final String AUTOMATIC = ".auto.zip";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private BackupName() {}

    static String automatic(Instant at) {
        return dated(at) + AUTOMATIC;
    }

    static boolean isAutomatic(String name) {
        return name.matches("opvolgmonitor-\\d{8}T\\d{6}Z\\.auto\\.zip");
    }

    /** Whether the name says when it was made. */
    static boolean isDated(String name) {
        return name.matches("opvolgmonitor-\\d{8}T\\d{6}Z(\\.auto)?\\.zip");
    }

    /** A folder gets a file with a dated name; any other name is that of the file. */
    static Path asked(String name, Instant at) {
        var path = Path.of(name);
        var file = name.isEmpty() || name.endsWith("/") || Files.isDirectory(path)
                ? path.resolve(dated(at) + ".zip")
                : path;
        return file.toAbsolutePath();
    }

    private static String dated(Instant at) {
        return "opvolgmonitor-" + STAMP.format(at);
    }
}
