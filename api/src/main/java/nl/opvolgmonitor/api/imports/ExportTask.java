package nl.opvolgmonitor.api.imports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.api.start.StartRefused;
import nl.opvolgmonitor.api.start.Task;
import nl.opvolgmonitor.domain.register.Drafts;

/** {@code ./opvolgmonitor export FILE [--all]}: what is public, or with drafts for who manages the machine. */
@Singleton
final class ExportTask implements Task {

    private final RegisterExport export;
    private final Drafts drafts;

    ExportTask(RegisterExport export, Drafts drafts) {
        this.export = export;
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public void run(List<String> arguments) {
        var words = new ArrayList<>(arguments);
        var all = words.remove("--all");
        if (words.size() != 1) {
            throw new StartRefused("Schrijf: ./opvolgmonitor export BESTAND [--all]");
        }
        var file = path(words.getFirst());
        var count = all ? drafts.seenBy(() -> written(file)) : written(file);
        System.out.printf("Geschreven: %d records in %s.%n", count, file);
    }

    private static Path path(String name) {
        try {
            var file = Path.of(name).toAbsolutePath();
            var folder = file.getParent();
            if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
                throw refused(name);
            }
            return file;
        } catch (InvalidPathException noPath) {
            throw refused(name);
        }
    }

    private static StartRefused refused(String name) {
        return new StartRefused("De export is niet te schrijven in %s; noem een bestand in een map die er is.", name);
    }

    /** Whoever stops it half-way finds no half file, and still has the one that was there. */
    private long written(Path file) {
        var unfinished = file.resolveSibling(file.getFileName() + ".bezig");
        unfinished.toFile().deleteOnExit();
        try {
            long count = export(unfinished);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            return count;
        } catch (IOException broken) {
            throw refused(file.toString());
        }
    }

    private long export(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            return export.write(out);
        }
    }
}
