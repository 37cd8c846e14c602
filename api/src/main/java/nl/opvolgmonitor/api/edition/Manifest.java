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
import java.util.SortedMap;
import java.util.TreeMap;
import nl.opvolgmonitor.domain.edition.Editions;

/**
 * Everything a site consists of: its edition, the day that its pages tell of, how many files were confidential when it was made, the
 * whole address of its style sheet, and of each of its own files what it adds up to.
 */
record Manifest(
        int edition,
        Instant publishedAt,
        LocalDate day,
        int confidential,
        String look,
        SortedMap<String, SiteFile> files) {

    static final String NAME = "manifest.json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    Manifest {
        files = new TreeMap<>(files);
    }

    /** Every page that is one itself, by its address, with the instant since which it says what it says. */
    SortedMap<String, Instant> pages() {
        var pages = new TreeMap<String, Instant>();
        files.forEach((name, file) -> {
            if (SiteForm.of(name) == SiteForm.PAGE && file.leadsTo() == null) {
                pages.put(file.address(), file.since());
            }
        });
        return pages;
    }

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

    /** Written last, and surely on the disk: a site without it is none. */
    void writeTo(Path site) throws IOException {
        var file = site.resolve(NAME);
        Files.write(file, JSON.writeValueAsBytes(this));
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
