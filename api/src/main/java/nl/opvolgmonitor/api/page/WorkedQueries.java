package nl.opvolgmonitor.api.page;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.ui.explore.Worked;

/** The questions of {@code docs/queries}, in the order of their names. */
@Singleton
final class WorkedQueries {

    private static final String SUFFIX = ".graphql";

    private final List<Worked> all = read();

    List<Worked> all() {
        return all;
    }

    private static List<Worked> read() {
        var folder = WorkedQueries.class.getResource("/queries");
        if (folder == null) {
            return List.of();
        }
        try {
            var address = folder.toURI();
            return address.getScheme().equals("jar") ? inJar(address) : in(Path.of(address));
        } catch (IOException | URISyntaxException unreadable) {
            throw new UncheckedIOException(new IOException(unreadable));
        }
    }

    private static List<Worked> inJar(URI address) throws IOException {
        try (var jar = FileSystems.newFileSystem(address, Map.of())) {
            return in(jar.getPath("/queries"));
        }
    }

    private static List<Worked> in(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(WorkedQueries::worked)
                    .toList();
        }
    }

    private static Worked worked(Path file) {
        try {
            var name = String.valueOf(file.getFileName());
            return Worked.of(name.substring(0, name.length() - SUFFIX.length()), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
