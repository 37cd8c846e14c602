package nl.opvolgmonitor.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;
import nl.opvolgmonitor.domain.recess.RecessCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What words are resolved with.
 *
 * @param backwards whether the sentence tells of something done, so that a day without a year lies before the document
 */
record Basis(@Nullable LocalDate documentDate, RecessCalendar calendar, boolean backwards) {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2300;

    /** A day outside the years in which letters are written is no date to count from. */
    static Basis of(@Nullable LocalDate documentDate, RecessCalendar calendar) {
        boolean usable =
                documentDate != null && documentDate.getYear() >= FIRST_YEAR && documentDate.getYear() <= LAST_YEAR;
        return new Basis(usable ? documentDate : null, calendar, false);
    }

    Basis backwards(boolean past) {
        return new Basis(documentDate, calendar, past);
    }

    Optional<LocalDate> date() {
        return Optional.ofNullable(documentDate);
    }

    /** How a reading says that it counted from the date of the document. */
    String said() {
        return "documentdatum " + documentDate;
    }
}
