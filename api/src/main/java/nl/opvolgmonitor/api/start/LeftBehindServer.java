package nl.opvolgmonitor.api.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL that outlived the program, because that was killed before it could stop it. Only to be looked for while
 * holding the {@link DataFolder}: then whoever is in the data folder has nobody to serve.
 */
final class LeftBehindServer {

    private static final int PATIENCE_SECONDS = 60;

    private LeftBehindServer() {}

    static void stop(Path pgdata) throws IOException, InterruptedException {
        var pidFile = pgdata.resolve("postmaster.pid");
        var process = processIn(pidFile);
        if (process.isPresent()) {
            interrupt(process.get());
        }
        Files.deleteIfExists(pidFile);
    }

    /** Empty too when the number has since gone to a program that is no PostgreSQL. */
    private static Optional<ProcessHandle> processIn(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        return Files.readAllLines(pidFile).stream()
                .limit(1)
                .filter(line -> line.matches("\\d{1,18}"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
                .filter(LeftBehindServer::isPostgres)
                .findFirst();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(path -> path.endsWith("/postgres"))
                .isPresent();
    }

    /** SIGINT is PostgreSQL's fast shutdown; what Java can send, SIGTERM, waits for every client to leave. */
    private static void interrupt(ProcessHandle process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new StartRefused(
                    "Een achtergebleven PostgreSQL (proces %d) stopt niet; beëindig dat proces en start opnieuw.",
                    process.pid());
        }
    }
}
