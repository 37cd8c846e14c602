package nl.opvolgmonitor.api.backup;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.opvolgmonitor.api.start.StartRefused;
import nl.opvolgmonitor.api.start.Task;
import nl.opvolgmonitor.domain.backup.Manifest;
import nl.opvolgmonitor.domain.backup.Misfit;

/** {@code ./opvolgmonitor backup [BESTAND|MAP]}: everything in one file. */
@Singleton
final class BackupTask implements Task {

    private final MakeBackup backup;
    private final Clock clock;

    BackupTask(MakeBackup backup, Clock clock) {
        this.backup = backup;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public void run(List<String> arguments) {
        if (arguments.size() > 1) {
            throw new StartRefused("Schrijf: ./opvolgmonitor backup [BESTAND of MAP]");
        }
        var file = file(arguments.isEmpty() ? "" : arguments.getFirst());
        try {
            told(backup.in(file, new PrintedProgress("Kopiëren")), file);
        } catch (FileAlreadyExistsException taken) {
            throw new StartRefused("%s bestaat al; kies een andere naam.", file);
        } catch (Misfit nothing) {
            throw new StartRefused("%s", nothing.getMessage());
        } catch (IOException broken) {
            throw new StartRefused("De reservekopie is niet gemaakt: %s", broken.getMessage());
        }
    }

    private Path file(String name) {
        try {
            var file = BackupName.asked(name, clock.instant());
            var folder = file.getParent();
            if (folder != null && Files.isDirectory(folder)) {
                return file;
            }
        } catch (InvalidPathException noPath) {
            throw refused(name);
        }
        throw refused(name);
    }

    private static StartRefused refused(String name) {
        return new StartRefused("De reservekopie is niet te schrijven in %s; noem een map die er is.", name);
    }

    private static void told(Manifest manifest, Path file) throws IOException {
        System.out.printf(
                "Reservekopie gemaakt en teruggelezen: %s (%.1f MB).%n", file, Files.size(file) / 1_000_000.0);
        ManifestWords.print(manifest);
        System.out.println("Bewaar haar op een andere machine; er staan ook concepten en mailadressen in.");
    }
}
