package nl.opvolgmonitor.api.edition;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.opvolgmonitor.api.page.Shelf;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.Editions;
import org.jspecify.annotations.Nullable;

/** The served site: its pages straight from the files, without the database. Closed while it holds what may not be seen any more. */
@Singleton
@Requires(property = SiteFolder.PROPERTY)
final class SiteShelf implements Shelf {

    private final SiteFolder folder;
    private final Editions editions;
    private final Map<Path, ServedSite> older = new ConcurrentHashMap<>();
    private volatile @Nullable ServedSite site;

    SiteShelf(SiteFolder folder, Editions editions) {
        this.folder = folder;
        this.editions = editions;
        open();
    }

    /** Serves the current site of the folder from now on. */
    void open() {
        older.clear();
        site = folder.current().map(SiteShelf::read).orElse(null);
    }

    void close() {
        site = null;
    }

    private static ServedSite read(Path folder) {
        try {
            return new ServedSite(folder, Manifest.in(folder));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether nothing of what is served was withdrawn or became confidential since it was made. */
    boolean mayBeSeen(Edition last) {
        var served = site;
        return editions.isWhole(last)
                && (served == null || served.manifest().confidential() == editions.confidentialFiles());
    }

    @Override
    public Optional<HttpResponse<?>> page(HttpRequest<?> request) {
        var served = site;
        return served == null || request.getUri().getRawQuery() != null
                ? Optional.empty()
                : served.answer(request, new SiteAddress(request.getUri().getRawPath()));
    }

    @Override
    public Optional<byte[]> asset(String name) {
        return folder.asset(name).map(SiteShelf::bytes);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Optional<HttpResponse<?>> page(HttpRequest<?> request, int edition, String path) {
        if (site == null) {
            return Optional.empty();
        }
        return folder.ofEdition(edition)
                .map(old -> older.computeIfAbsent(old, SiteShelf::read))
                .flatMap(old -> old.answer(
                        request, new SiteAddress(URI.create("/" + path).getRawPath())));
    }
}
