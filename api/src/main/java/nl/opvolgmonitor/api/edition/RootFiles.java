package nl.opvolgmonitor.api.edition;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.opendata.Robots;
import nl.opvolgmonitor.api.opendata.Sitemap;
import nl.opvolgmonitor.api.page.SecurityText;
import nl.opvolgmonitor.api.page.StaticSite;

/** What a site that any file server serves has besides its pages; the application answers to it by itself. */
@Singleton
final class RootFiles {

    private final StaticSite site;
    private final Optional<SecurityText> security;

    RootFiles(StaticSite site, Optional<SecurityText> security) {
        this.site = site;
        this.security = security;
    }

    /** Writes them, and tells which pages the site map would lack. It holds whole addresses, so without an origin there is none. */
    List<String> write(Path folder, FileList files, int pages) throws IOException {
        write(folder.resolve("robots.txt"), Robots.ofFiles(site.origin()));
        if (security.isPresent()) {
            write(folder.resolve(".well-known/security.txt"), security.get().show());
        }
        return site.origin() == null
                ? List.of()
                : sitemap(folder, new Sitemap(site.origin(), pages, () -> places(files)), pages);
    }

    private static Stream<Sitemap.Place> places(FileList files) {
        return files.pages().map(page -> new Sitemap.Place(page.address(), page.since()));
    }

    private static List<String> sitemap(Path folder, Sitemap sitemap, int pages) throws IOException {
        var listed = 0L;
        for (var file : (Iterable<Sitemap.NamedFile>) sitemap.files()::iterator) {
            write(folder.resolve(file.name()), file.text());
            listed +=
                    file.text().lines().filter(line -> line.startsWith("<url>")).count();
        }
        return listed == pages ? List.of() : List.of("De sitemap noemt %d van de %d pagina’s".formatted(listed, pages));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
