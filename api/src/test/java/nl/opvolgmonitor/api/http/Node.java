package nl.opvolgmonitor.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs a script that lies with the tests' npm packages, and gives what it printed. */
final class Node {

    private static final Path FOLDER = Path.of(System.getProperty("npm.directory"));

    private Node() {}

    static String run(String script, String argument) {
        try {
            var process = new ProcessBuilder("node", script, argument)
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
