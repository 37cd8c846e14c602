package nl.opvolgmonitor.api.edition;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
    private final Map<Path, Optional<ServedSite>> older = new ConcurrentHashMap<>();
    private volatile @Nullable ServedSite site;

    /** The site that was last opened, also when it is closed since. */
    private volatile @Nullable Path opened;

    SiteShelf(SiteFolder folder, Editions editions) {
        this.folder = folder;
        this.editions = editions;
        open();
    }

    /** Serves the current site of the folder from now on. */
    void open() {
        older.clear();
        var current = folder.current();
        opened = current.orElse(null);
        site = current.flatMap(ServedSite::in).orElse(null);
    }

    /** Opens the current site of the folder when another process chose another one. */
    void follow() {
        if (!Objects.equals(folder.current().orElse(null), opened)) {
            open();
        }
    }

    void close() {
        site = null;
    }

    /** It may be there still because it could not be deleted. */
    private Optional<ServedSite> readIfItMayBeSeen(Path folder) {
        return ServedSite.in(folder).filter(kept -> kept.manifest().mayBeSeen(editions));
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
    public int pageCount() {
        var served = site;
        return served == null ? 0 : served.manifest().counts().pages();
    }

    @Override
    public Stream<Made> pages() {
        var served = site;
        return served == null
                ? Stream.of()
                : served.files().pages().map(page -> new Made(page.address(), page.since()));
    }

    @Override
    public Optional<byte[]> asset(String name) {
        return folder.asset(name).flatMap(ServedSite::bytes);
    }

    @Override
    public Optional<HttpResponse<?>> page(HttpRequest<?> request, int edition) {
        var served = site;
        if (served == null) {
            return Optional.empty();
        }
        var path = request.getUri()
                .getRawPath()
                .substring(EditionSite.root(edition).length());
        return folder.ofEdition(edition)
                .flatMap(kept -> older.computeIfAbsent(kept, this::readIfItMayBeSeen))
                .flatMap(kept ->
                        new EditionSite(kept, served.manifest().edition()).answer(request, new SiteAddress(path)));
    }
}
