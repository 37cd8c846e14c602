package nl.opvolgmonitor.api.opendata;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.opvolgmonitor.domain.edition.Edition;

/**
 * The files of editions, made when somebody first asks for them, one at a time, and kept beside the application. They can
 * always be made again: the same bytes. Only the last few are kept.
 */
@Singleton
final class EditionFiles {

    private static final int KEPT = 6;

    private final Map<String, CompletableFuture<EditionFile>> made = new LinkedHashMap<>();
    private final ExecutorService maker = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("open-data").factory());
    private final Path folder;
    private final List<EditionFormat> formats;

    EditionFiles(List<EditionFormat> formats) throws IOException {
        this.formats = List.copyOf(formats);
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
        var name = edition.number() + "-" + format.file();
        made.values().removeIf(CompletableFuture::isCompletedExceptionally);
        var file = made.computeIfAbsent(
                name, key -> CompletableFuture.supplyAsync(() -> make(edition, format, folder.resolve(key)), maker));
        forgetTheOldest(made.values().iterator());
        return file;
    }

    /** One that is still being made is left alone. */
    private void forgetTheOldest(Iterator<CompletableFuture<EditionFile>> oldest) {
        while (made.size() > KEPT) {
            var file = oldest.next();
            if (!file.isDone()) {
                return;
            }
            delete(file.join().path());
            oldest.remove();
        }
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
