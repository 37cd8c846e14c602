package nl.opvolgmonitor.api.prove;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The clock of a process and of all that it starts, which can be set while they run. It takes a C compiler. */
final class ClockToSet {

    private final Path library;
    private final Path offset;

    /** Right at first. */
    ClockToSet(Path folder) throws IOException {
        var source = folder.resolve("clock.c");
        library = folder.resolve("clock.so");
        offset = folder.resolve("offset");
        try (var stream = ClockToSet.class.getResourceAsStream("clock.c")) {
            Files.copy(stream, source);
        }
        Postgres.call(List.of("cc", "-shared", "-fPIC", "-O2", "-o", library.toString(), source.toString()));
        Postgres.letPass(folder);
        set(Duration.ZERO);
    }

    static boolean isPossible() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "cc")));
    }

    /**
     * In place, for the processes look at the file itself.
     *
     * @param difference with the clock of the machine, in whole seconds; negative for a clock that is behind
     */
    void set(Duration difference) throws IOException {
        var seconds = ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .putLong(difference.toSeconds())
                .flip();
        try (var file = FileChannel.open(offset, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.write(seconds, 0);
        }
    }

    /** What the process needs to go by this clock. */
    Map<String, String> environment() {
        return Map.of("LD_PRELOAD", library.toString(), "CLOCK_OFFSET", offset.toString());
    }
}
