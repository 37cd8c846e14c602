package nl.opvolgmonitor.api.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

/** A site of an edition as it lies in the folder, with a first page only. */
public final class WrittenSite {

    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private WrittenSite() {}

    /** Among the sites of a folder, made when there were so many confidential files. */
    public static Path in(Path sites, int edition, int confidential) {
        return of(sites.resolve(new SiteName(edition, LONG_AGO).toString()), edition, confidential);
    }

    static Path of(Path site, int edition, int confidential) {
        try (var files = new FileListWriter(Files.createDirectories(site))) {
            Files.createDirectories(site.resolve("nl"));
            Files.writeString(site.resolve("nl/index.html"), "zoals toen " + edition);
            files.add(new SiteFile("/nl/", "00", "00", edition, Instant.EPOCH, null));
            new Manifest(edition, Instant.EPOCH, LONG_AGO, Instant.EPOCH, confidential, "", files.finish())
                    .writeTo(site);
            return site;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Serves it from the next look on. */
    public static void serve(Path sites, Path site) {
        try {
            Files.deleteIfExists(sites.resolve("current"));
            Files.createSymbolicLink(sites.resolve("current"), site.getFileName());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
