package nl.opvolgmonitor.api.edition;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything a site consists of: its edition, the day that its pages tell of, how many files were confidential when it was made, the
 * address of its style sheet, and of each of its own files what it adds up to.
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
            .build();

    Manifest {
        files = new TreeMap<>(files);
    }

    /** How many pages it has. */
    long pages() {
        return files.keySet().stream()
                .filter(file -> SiteForm.of(file) == SiteForm.PAGE)
                .count();
    }

    static Manifest in(Path site) throws IOException {
        return JSON.readValue(site.resolve(NAME).toFile(), Manifest.class);
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
