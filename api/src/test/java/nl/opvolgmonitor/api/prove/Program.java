package nl.opvolgmonitor.api.prove;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.Application;

/** The program as an office runs it, in a process of its own. Files and log lie in its folder. */
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private final int port = freePort();
    private Process process;

    private String later = "";

    /** @param settings variables of the environment, beside those that every run needs */
    Program(Path folder, Map<String, String> settings) {
        this.folder = folder;
        // The runs write their own questions; and what they prove does not depend on the first content.
        environment.put("OM_TRUSTED_DOCUMENTS", "false");
        environment.put("OPVOLGMONITOR_FIRST_CONTENT", "false");
        environment.putAll(settings);
    }

    Path folder() {
        return folder;
    }

    String origin() {
        return "http://127.0.0.1:" + port;
    }

    /** With these arguments, beside those that every run needs. */
    Program launch(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--port", String.valueOf(port)));
        process = run(all.toArray(String[]::new));
        return this;
    }

    /** From the next start on a later version, which brings what lies in that folder along. */
    Program update(Path later) {
        this.later = later + File.pathSeparator;
        return this;
    }

    /** From the next start on this version again. */
    Program rollBack() {
        later = "";
        return this;
    }

    /** Until it answers. */
    Program start(String... arguments) {
        return launch(arguments).awaitReady();
    }

    Program awaitReady() {
        var until = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(until)) {
                throw new AssertionError("Not running: " + told());
            }
            Pause.of(Duration.ofMillis(50));
        }
        return this;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As {@code kill -9}: it closes nothing. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    /** As {@code kill}, without waiting for what comes of it. */
    void terminate() {
        process.destroy();
    }

    /** Its exit code. */
    int await() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("Does not stop: " + told());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** The exit code of a task beside it, or after it. */
    int task(String... arguments) {
        try {
            return run(arguments).waitFor();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private File log() {
        return folder.resolveSibling(folder.getFileName() + ".log").toFile();
    }

    /** The end of its log. */
    String told() {
        try {
            var log = Files.readString(log().toPath());
            return log.substring(Math.max(0, log.length() - 4_000));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private boolean answers() {
        try {
            var request = HttpRequest.newBuilder(URI.create(origin() + "/robots.txt"));
            return CLIENT.send(request.timeout(Duration.ofSeconds(5)).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private Process run(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                later + classes(),
                Application.class.getName(),
                "--data",
                folder.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log()));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What the office has; not what the tests add. */
    private static String classes() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(all)
                .filter(path -> !path.contains("test-classes") && !path.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** As someone does who wants it to end well. */
    void stop() {
        if (process != null && process.isAlive()) {
            terminate();
            await();
        }
    }
}
