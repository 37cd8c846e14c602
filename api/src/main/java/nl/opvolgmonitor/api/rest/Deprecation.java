package nl.opvolgmonitor.api.rest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import nl.opvolgmonitor.ui.Dates;
import nl.opvolgmonitor.ui.api.Ending;

/**
 * An address under {@code /v1} that will go.
 *
 * @param path the collection
 * @param since the day from which it is advised against
 * @param until the first day on which it need not answer any more
 * @param successor the address to use instead
 */
record Deprecation(String path, LocalDate since, LocalDate until, String successor) {

    /** A line of {@code rest/deprecations.txt}. */
    static Deprecation parse(String line) {
        var words = line.strip().split(" +", -1);
        return new Deprecation(words[0], LocalDate.parse(words[1]), LocalDate.parse(words[2]), words[3]);
    }

    /** By RFC 9745 (Deprecation) and RFC 8594 (Sunset); both begin with the day, in UTC. */
    Map<String, String> headers() {
        return Map.of(
                "Deprecation",
                "@" + since.atStartOfDay(ZoneOffset.UTC).toEpochSecond(),
                "Sunset",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(until.atStartOfDay(ZoneOffset.UTC)));
    }

    Ending ending() {
        return new Ending(
                RestAddress.BASE + "/" + path,
                "Sinds %s; vervalt op %s. Gebruik %s."
                        .formatted(Dates.dutch().day(since), Dates.dutch().day(until), successor));
    }
}
