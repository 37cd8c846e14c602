package nl.opvolgmonitor.api.backup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.api.start.StartRefused;

/** What happens of {@code restore} before there is a database: the whole backup is checked. */
public final class RestoreCommand {

    public static final String NAME = "restore";

    private RestoreCommand() {}

    /** Whether it goes on to put the backup back; with {@code --check} that was all. */
    public static boolean goesOn(List<String> arguments) {
        try (var archive = BackupArchive.open(file(arguments))) {
            archive.check(new PrintedProgress("Controleren"));
            System.out.println("De reservekopie is heel.");
            ManifestWords.print(archive.manifest());
        }
        return !arguments.contains("--check");
    }

    static Path file(List<String> arguments) {
        var words = new ArrayList<>(arguments);
        words.remove("--check");
        if (words.size() != 1 || words.getFirst().startsWith("-")) {
            throw new StartRefused("Schrijf: ./opvolgmonitor restore BESTAND [--check | --data MAP]");
        }
        try {
            return Path.of(words.getFirst()).toAbsolutePath();
        } catch (InvalidPathException noPath) {
            throw new StartRefused("%s is geen bestand.", words.getFirst());
        }
    }
}
