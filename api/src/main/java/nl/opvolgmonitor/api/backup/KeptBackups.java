package nl.opvolgmonitor.api.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

/** The folder with the backups that were made by themselves. Whatever else stands in it is left alone. */
record KeptBackups(Path folder, int keep) {

    void open() throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** Removes the oldest, and what a run that was killed left unfinished. To be called by who just made the newest. */
    void prune() throws IOException {
        for (var old : names(BackupName.AUTOMATIC).stream().skip(keep).toList()) {
            Files.deleteIfExists(folder.resolve(old));
        }
        for (var unfinished : names(BackupName.AUTOMATIC + MakeBackup.UNFINISHED)) {
            Files.deleteIfExists(folder.resolve(unfinished));
        }
    }

    /** Those that end so, the newest first. */
    private List<String> names(String end) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(end))
                    .filter(name -> BackupName.isAutomatic(name.replace(MakeBackup.UNFINISHED, "")))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
