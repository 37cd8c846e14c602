package nl.opvolgmonitor.api.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * A text of the documentation.
 *
 * @param file its path in the repository, as docs/import.md
 * @param language that it is written in, as HTML names it
 * @param readers who it is for, as the messages name them
 */
record Chapter(String file, String language, String readers) {

    static Chapter parse(String line) {
        var words = line.split(" ", 3);
        return new Chapter(words[0], words[1], words[2]);
    }

    /** Its place below the page of the documentation, as decisions/search. */
    String name() {
        return file.replaceFirst("^docs/", "")
                .replaceFirst("/README\\.md$|\\.md$", "")
                .toLowerCase(Locale.ROOT);
    }

    String text() {
        return read("/documentation/" + file);
    }

    static String read(String resource) {
        try (var stream = Objects.requireNonNull(Chapter.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
