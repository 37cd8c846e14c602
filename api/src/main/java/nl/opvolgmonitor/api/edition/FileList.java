package nl.opvolgmonitor.api.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a site, on the disk: a line of JSON for each in {@code files.jsonl}, in the order in which they were made, and in
 * {@code files.index} where the line of each name is. However many there are, they take no memory of ours.
 */
final class FileList {

    static final String NAME = "files.jsonl";

    private static final String INDEX = "files.index";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
    private static final long SLOT = 2 * LONG.byteSize();

    private final Path lines;
    private final MemorySegment text;
    private final MemorySegment index;

    private FileList(Path lines, MemorySegment text, MemorySegment index) {
        this.lines = lines;
        this.text = text;
        this.index = index;
    }

    /** That of a site; {@link UncheckedIOException} when it has none. */
    static FileList in(Path site) {
        var lines = site.resolve(NAME);
        return new FileList(lines, read(lines), read(site.resolve(INDEX)));
    }

    /** The garbage collector lets go of it. */
    private static MemorySegment read(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String line(SiteFile file) {
        try {
            return JSON.writeValueAsString(file);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SiteFile file(String line) {
        try {
            return JSON.readValue(line, SiteFile.class);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** By its name in the folder of the site. */
    Optional<SiteFile> named(String name) {
        var digest = Digest64.of(name);
        var slots = index.byteSize() / SLOT;
        for (var slot = Math.floorMod(digest, slots); !isFree(slot); slot = (slot + 1) % slots) {
            if (index.get(LONG, slot * SLOT) == digest) {
                return Optional.of(file(lineAt(index.get(LONG, slot * SLOT + LONG.byteSize()))))
                        .filter(file -> file.name().equals(name));
            }
        }
        return Optional.empty();
    }

    boolean has(String name) {
        return named(name).isPresent();
    }

    private boolean isFree(long slot) {
        return index.get(LONG, slot * SLOT) == 0;
    }

    private String lineAt(long start) {
        var end = start;
        while (text.get(ValueLayout.JAVA_BYTE, end) != '\n') {
            end++;
        }
        return new String(text.asSlice(start, end - start).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
    }

    /** All of them; to be closed. */
    @SuppressWarnings("StreamResourceLeak")
    Stream<SiteFile> all() {
        try {
            return Files.lines(lines).map(FileList::file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Those that are pages themselves; to be closed. */
    Stream<SiteFile> pages() {
        return all().filter(SiteFile::isPage);
    }

    /** Makes the index of the lines of a site, so many, twice as large as they need: so what is looked for is near. */
    static void index(Path site, int files) throws IOException {
        var slots = 2L * Math.max(files, 1);
        try (var arena = Arena.ofConfined();
                var channel = FileChannel.open(
                        site.resolve(INDEX),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            var index = channel.map(FileChannel.MapMode.READ_WRITE, 0, slots * SLOT, arena);
            fill(index, slots, site.resolve(NAME));
            index.force();
        }
    }

    private static void fill(MemorySegment index, long slots, Path lines) throws IOException {
        var start = 0L;
        try (var reader = Files.newBufferedReader(lines)) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                put(index, slots, Digest64.of(file(line).name()), start);
                start += line.getBytes(StandardCharsets.UTF_8).length + 1L;
            }
        }
    }

    private static void put(MemorySegment index, long slots, long digest, long start) {
        var slot = Math.floorMod(digest, slots);
        while (index.get(LONG, slot * SLOT) != 0) {
            slot = (slot + 1) % slots;
        }
        index.set(LONG, slot * SLOT, digest);
        index.set(LONG, slot * SLOT + LONG.byteSize(), start);
    }
}
