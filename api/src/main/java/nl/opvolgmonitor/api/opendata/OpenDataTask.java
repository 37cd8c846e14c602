package nl.opvolgmonitor.api.opendata;

import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        var folder = arguments.getFirst();
        try {
            write(edition, Files.createDirectories(Path.of(folder)));
        } catch (IOException | InvalidPathException unwritable) {
            throw new StartRefused("De open data zijn niet te schrijven in %s; noem een map waarin dat mag.", folder);
        }
        System.out.printf("Geschreven: editie %d in %s.%n", edition.number(), folder);
    }

    private void write(Edition edition, Path folder) throws IOException {
        var sums = new StringBuilder();
        for (var format : formats) {
            sums.append(written(edition, format, folder))
                    .append("  ")
                    .append(format.file())
                    .append('\n');
        }
        Files.writeString(folder.resolve(SUMS), sums);
    }

    /** Whoever stops it half-way finds no half file, and still has the one that was there. */
    private static String written(Edition edition, EditionFormat format, Path folder) throws IOException {
        var unfinished = folder.resolve(format.file() + ".bezig");
        unfinished.toFile().deleteOnExit();
        var out = new DigestedOutput(new BufferedOutputStream(Files.newOutputStream(unfinished)));
        try (out) {
            format.write(edition, out);
        }
        Files.move(unfinished, folder.resolve(format.file()), StandardCopyOption.REPLACE_EXISTING);
        return out.sha256();
    }
}
