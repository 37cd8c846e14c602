package nl.opvolgmonitor.api.edition;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.opvolgmonitor.domain.edition.Editions;

/**
 * What a site is: its edition, the day that its pages tell of, when it was made, how many files were confidential then, the whole address
 * of its style sheet, and what its list of files adds up to.
 */
record Manifest(
        int edition,
        Instant publishedAt,
        LocalDate day,
        Instant madeAt,
        int confidential,
        String look,
        FileListWriter.Counts counts) {

    static final String NAME = "manifest.json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /** Of what was withdrawn or became confidential nothing stays, in no edition. */
    boolean mayBeSeen(Editions editions) {
        return confidential == editions.confidentialFiles()
                && editions.numbered(edition).filter(editions::isWhole).isPresent();
    }

    /** Empty when there is none, or one that was written by another version of the application. */
    static Optional<Manifest> in(Path site) {
        try {
            return Optional.of(JSON.readValue(site.resolve(NAME).toFile(), Manifest.class));
        } catch (JacksonException | FileNotFoundException other) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of a site of which everything may still be seen; otherwise empty. */
    static Optional<Manifest> toBeSeen(Path site, Editions editions) {
        return in(site).filter(manifest -> manifest.mayBeSeen(editions));
    }

    /** Written last, and surely on the disk: a site without it is none. */
    void writeTo(Path site) throws IOException {
        var file = site.resolve(NAME);
        Files.write(file, JSON.writeValueAsBytes(this));
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
