package nl.opvolgmonitor.api.backup;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.api.start.Rehearsal;
import nl.opvolgmonitor.api.start.StartRefused;
import nl.opvolgmonitor.domain.backup.Manifest;
import nl.opvolgmonitor.domain.register.PointInTime;

/** What happens of {@code rehearse} before there is a database: what is practised on is found, and checked as a whole. */
public final class RehearseCommand {

    public static final String NAME = "rehearse";

    private static final String FROM = "--from";

    private RehearseCommand() {}

    /** {@link StartRefused} when there is no backup that is whole, or something else was asked. */
    public static Rehearsal of(List<String> arguments) {
        if (arguments.isEmpty()) {
            return Rehearsal.OF_FIRST_CONTENT;
        }
        if (arguments.size() != 2 || !arguments.getFirst().equals(FROM)) {
            throw new StartRefused(
                    "Schrijf: ./opvolgmonitor rehearse [--from KOPIE of MAP] [--data MAP] [--port NUMMER]");
        }
        return rehearsal(file(arguments.getLast()));
    }

    private static Path file(String name) {
        try {
            var path = Path.of(name).toAbsolutePath();
            return Files.isDirectory(path) ? NewestBackup.in(path) : path;
        } catch (InvalidPathException noPath) {
            throw new StartRefused("%s is geen bestand of map.", name);
        }
    }

    private static Rehearsal rehearsal(Path file) {
        try (var archive = BackupArchive.open(file)) {
            archive.check(new PrintedProgress("Controleren"));
            System.out.println("Er wordt geoefend op " + file);
            ManifestWords.print(archive.manifest());
            return new Rehearsal(file, day(archive.manifest()));
        }
    }

    private static LocalDate day(Manifest manifest) {
        return LocalDate.ofInstant(manifest.at(), PointInTime.ZONE);
    }
}
