package nl.opvolgmonitor.api.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A site of an edition as it lies in the folder, with a first page only. */
public final class WrittenSite {

    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private WrittenSite() {}

    /** Made when there were so many confidential files. */
    public static Path in(Path sites, int edition, int confidential) {
        try {
            var site = Files.createDirectories(sites.resolve(new SiteName(edition, LONG_AGO).toString()));
            Files.createDirectories(site.resolve("nl"));
            Files.writeString(site.resolve("nl/index.html"), "zoals toen " + edition);
            var home = new SiteFile("/nl/", "00", "00", edition, Instant.EPOCH, null);
            var files = new TreeMap<>(Map.of("nl/index.html", home));
            new Manifest(edition, Instant.EPOCH, LONG_AGO, confidential, "", files).writeTo(site);
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
