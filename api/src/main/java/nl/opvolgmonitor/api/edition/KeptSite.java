package nl.opvolgmonitor.api.edition;

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

    static KeptSite of(Manifest manifest) {
        var counts = manifest.counts();
        return new KeptSite(
                manifest.edition(),
                manifest.publishedAt(),
                manifest.day(),
                manifest.madeAt(),
                counts.sha256(),
                counts.records(),
                counts.pages());
    }
}
