package nl.opvolgmonitor.api.opendata;

import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.opvolgmonitor.api.start.StartRefused;
import nl.opvolgmonitor.api.start.Task;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.Editions;

/** {@code ./opvolgmonitor open-data FOLDER}: the files of the last edition, with their SHA-256 as {@code sha256sum -c} reads it. */
@Singleton
final class OpenDataTask implements Task {

    static final String SUMS = "SHA256SUMS";

    private final Editions editions;
    private final List<EditionFormat> formats;

    OpenDataTask(Editions editions, List<EditionFormat> formats) {
        this.editions = editions;
        this.formats = List.copyOf(formats);
    }

    @Override
    public String name() {
        return "open-data";
    }

    @Override
    public void run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new StartRefused("Schrijf: ./opvolgmonitor open-data MAP");
        }
        var edition = editions.last().orElseThrow(() -> new StartRefused("Er is nog niets gepubliceerd."));
        var folder = Path.of(arguments.getFirst());
        try {
            write(edition, Files.createDirectories(folder));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        System.out.printf("Geschreven: editie %d in %s.%n", edition.number(), folder);
    }

    private void write(Edition edition, Path folder) throws IOException {
        var sums = new StringBuilder();
        for (var format : formats) {
            try (var out = new DigestedOutput(
                    new BufferedOutputStream(Files.newOutputStream(folder.resolve(format.file()))))) {
                format.write(edition, out);
                sums.append(out.sha256()).append("  ").append(format.file()).append('\n');
            }
        }
        Files.writeString(folder.resolve(SUMS), sums);
    }
}
