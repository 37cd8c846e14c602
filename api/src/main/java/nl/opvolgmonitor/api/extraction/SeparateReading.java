package nl.opvolgmonitor.api.extraction;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.opvolgmonitor.domain.source.Extraction;
import nl.opvolgmonitor.domain.source.FileContent;
import nl.opvolgmonitor.domain.source.FileUnreadable;
import nl.opvolgmonitor.domain.source.TextExtraction;

/**
 * Reads each file in a small Java process of its own, two at a time: one that takes too much memory or time ends, and nothing
 * else does. The process gets no environment, so no password of ours.
 */
@Singleton
public final class SeparateReading implements TextExtraction {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Semaphore places = new Semaphore(2);
    private final Duration patience;
    private final Class<?> main;

    @Inject
    public SeparateReading() {
        this(PATIENCE, ReadingProcess.class);
    }

    SeparateReading(Duration patience, Class<?> main) {
        this.patience = patience;
        this.main = main;
    }

    @Override
    public Extraction of(FileContent content) {
        places.acquireUninterruptibly();
        try {
            return report(start(), content);
        } finally {
            places.release();
        }
    }

    private Process start() {
        try {
            return SmallJava.of(main).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process that ends without a report was ended: by us, for taking too long, or by its own lack of memory. */
    private Extraction report(Process process, FileContent content) {
        process.onExit()
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(late -> process.destroyForcibly());
        Thread.ofVirtual().start(() -> send(content, process));
        try (var answer = new DataInputStream(process.getInputStream())) {
            return Report.read(answer);
        } catch (IOException ended) {
            return FileUnreadable.tooDemanding();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void send(FileContent content, Process process) {
        try (var in = process.getOutputStream();
                var bytes = content.stream()) {
            bytes.transferTo(in);
        } catch (IOException ended) {
            process.destroyForcibly();
        }
    }
}
