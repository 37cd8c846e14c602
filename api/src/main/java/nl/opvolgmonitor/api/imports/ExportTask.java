package nl.opvolgmonitor.api.imports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        var file = Path.of(words.getFirst());
        var count = all ? drafts.seenBy(() -> written(file)) : written(file);
        System.out.printf("Geschreven: %d records in %s.%n", count, file);
    }

    private long written(Path file) {
        try (var out = Files.newBufferedWriter(file)) {
            return export.write(out);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
