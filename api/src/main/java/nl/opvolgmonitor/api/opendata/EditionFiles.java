package nl.opvolgmonitor.api.opendata;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.opvolgmonitor.api.page.PageRefused;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.Editions;
import nl.opvolgmonitor.ui.Sentence;

/**
 * The files of editions, made when somebody first asks for them, one at a time, and kept beside the application. They can
 * always be made again: the same bytes. Only those last asked for are kept, and none when a text became confidential.
 */
@Singleton
final class EditionFiles {

    private static final int KEPT = 6;

    /** More files than these are not promised at the same time: each may take minutes. */
    private static final int MOST_WAITING = 4;

    private final Map<String, CompletableFuture<EditionFile>> made = new LinkedHashMap<>(16, 0.75f, true);
    private final ExecutorService maker = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("open-data").factory());
    private final Path folder;
    private final Editions editions;
    private final List<EditionFormat> formats;
    private int confidential;

    EditionFiles(List<EditionFormat> formats, Editions editions) throws IOException {
        this.formats = List.copyOf(formats);
        this.editions = editions;
        this.folder = Files.createTempDirectory("opvolgmonitor-open-data");
    }

    List<EditionFormat> formats() {
        return formats;
    }

    /** Empty when there is no such sort of file. */
    Optional<EditionFormat> format(String file) {
        return formats.stream().filter(format -> format.file().equals(file)).findFirst();
    }

    /** The file, however long it takes to make. */
    EditionFile of(Edition edition, EditionFormat format) {
        try {
            return asked(edition, format).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : failed;
        }
    }

    /** The file if it can be had within this time; it is being made from now on in any case. */
    Optional<EditionFile> within(Duration time, Edition edition, EditionFormat format) {
        var asked = asked(edition, format);
        return Optional.ofNullable(asked.thenApply(Optional::of)
                .copy()
                .completeOnTimeout(Optional.empty(), time.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(failed -> Optional.empty())
                .join()
                .orElse(null));
    }

    private synchronized CompletableFuture<EditionFile> asked(Edition edition, EditionFormat format) {
        forgetWhatBecameConfidential();
        var name = "%d-%d-%d-%s"
                .formatted(edition.number(), edition.publishedAt().toEpochMilli(), confidential, format.file());
        var known = made.get(name);
        return known == null || known.isCompletedExceptionally() ? begun(name, edition, format) : known;
    }

    private CompletableFuture<EditionFile> begun(String name, Edition edition, EditionFormat format) {
        if (made.values().stream().filter(file -> !file.isDone()).count() >= MOST_WAITING) {
            throw PageRefused.busy(Sentence.of("problem.files-being-made", MOST_WAITING));
        }
        var file = CompletableFuture.supplyAsync(() -> make(edition, format, folder.resolve(name)), maker)
                .whenComplete((done, failed) -> forgetTheOldest());
        made.put(name, file);
        return file;
    }

    private void forgetWhatBecameConfidential() {
        var now = editions.confidentialFiles();
        if (now != confidential) {
            made.values().removeIf(EditionFiles::forget);
            confidential = now;
        }
    }

    /** One that is still being made is left alone; whoever reads one keeps what is open. */
    private synchronized void forgetTheOldest() {
        var oldest = made.values().iterator();
        for (int over = made.size() - KEPT; over > 0 && oldest.hasNext(); ) {
            if (forget(oldest.next())) {
                oldest.remove();
                over--;
            }
        }
    }

    private static boolean forget(CompletableFuture<EditionFile> file) {
        if (file.isDone() && !file.isCompletedExceptionally()) {
            delete(file.join().path());
        }
        return file.isDone();
    }

    private static EditionFile make(Edition edition, EditionFormat format, Path path) {
        try (var out = new DigestedOutput(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16))) {
            format.write(edition, out);
            return new EditionFile(format, path, Files.size(path), out.sha256());
        } catch (IOException failed) {
            delete(path);
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @PreDestroy
    void close() throws IOException {
        maker.shutdownNow();
        try (var files = Files.list(folder)) {
            files.forEach(EditionFiles::delete);
        }
        Files.deleteIfExists(folder);
    }
}
