package nl.opvolgmonitor.api.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the office sees of a site in the folder: of which edition it is, the day that its pages tell of, when it was made, what it adds up
 * to, and how many records and pages it has.
 *
 * @param sha256 of the list of its files with theirs, in hexadecimal digits
 */
public record KeptSite(
        int edition, Instant publishedAt, LocalDate day, Instant madeAt, String sha256, int records, int pages) {

    private static final String PERMANENT = "/id/";

    static KeptSite of(Path site, Manifest manifest) {
        var file = site.resolve(Manifest.NAME);
        try {
            return new KeptSite(
                    manifest.edition(),
                    manifest.publishedAt(),
                    manifest.day(),
                    Files.getLastModifiedTime(file).toInstant(),
                    Sha256.of(Files.readAllBytes(file)),
                    records(manifest),
                    manifest.pages().size());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int records(Manifest manifest) {
        return (int) manifest.files().values().stream()
                .map(file -> new SiteAddress(file.address()))
                .filter(address -> address.isPage() && address.path().startsWith(PERMANENT))
                .count();
    }
}
