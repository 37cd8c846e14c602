package nl.opvolgmonitor.api.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import nl.opvolgmonitor.api.start.StartRefused;

/** The newest of the backups in a folder, by the instant in their names. */
final class NewestBackup {

    private NewestBackup() {}

    /** One that is whole; what is damaged is told, and passed over. */
    static Path in(Path folder) {
        return newestFirst(folder).stream()
                .filter(NewestBackup::isWhole)
                .findFirst()
                .orElseThrow(() -> new StartRefused(
                        "In %s staat geen hele reservekopie met een naam zoals opvolgmonitor-20260131T020000Z.zip; noem een bestand, of een andere map.",
                        folder));
    }

    private static List<Path> newestFirst(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> BackupName.isDated(file.getFileName().toString()))
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new StartRefused("De map %s is niet te lezen: %s", folder, unreadable.getMessage());
        }
    }

    private static boolean isWhole(Path file) {
        try (var archive = BackupArchive.open(file)) {
            return archive.manifest().format() > 0;
        } catch (StartRefused damaged) {
            System.err.println("Overgeslagen: " + damaged.getMessage());
            return false;
        }
    }
}
