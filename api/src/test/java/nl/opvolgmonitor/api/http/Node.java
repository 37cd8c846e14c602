package nl.opvolgmonitor.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Runs a script that lies with the tests' npm packages, and gives what it printed. */
public final class Node {

    private static final Path FOLDER = Path.of(System.getProperty("npm.directory"));

    private Node() {}

    public static String run(String script, String... arguments) {
        try {
            var command = Stream.concat(Stream.of("node", script), Stream.of(arguments));
            var process = new ProcessBuilder(command.toList())
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .start();
            var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(printed).isZero();
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
