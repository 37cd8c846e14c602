package nl.opvolgmonitor.domain.citation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parliamentary year that was meant where an impossible one is written. A date near the citation, such as
 * that of the debate, goes before the date of the document; without a date that fits, the first year counts.
 */
final class YearRepair {

    private static final int WIDEST_SLIP = 3;

    private final @Nullable LocalDate documentDate;

    /** A null date means that the document is not dated. */
    YearRepair(@Nullable LocalDate documentDate) {
        this.documentDate = documentDate;
    }

    ParliamentaryYear meant(WrittenYear written, String text, int place) {
        if (written.isPossible()) {
            return new ParliamentaryYear(written.first());
        }
        return DateNearby.of(text, place)
                .flatMap(date -> fitting(date, written))
                .or(() -> Optional.ofNullable(documentDate).flatMap(date -> fitting(date, written)))
                .orElseGet(() -> new ParliamentaryYear(written.first()));
    }

    /** A date fits when its parliamentary year lies between the two years as written. */
    private static Optional<ParliamentaryYear> fitting(LocalDate date, WrittenYear written) {
        if (Math.abs(date.getYear() - written.first()) > WIDEST_SLIP + 1) {
            return Optional.empty();
        }
        int earliest = Math.min(written.first(), written.second() - 1);
        int latest = Math.max(written.first(), written.second() - 1);
        var year = ParliamentaryYear.containing(date);
        return year.start() >= earliest && year.start() <= latest ? Optional.of(year) : Optional.empty();
    }
}
