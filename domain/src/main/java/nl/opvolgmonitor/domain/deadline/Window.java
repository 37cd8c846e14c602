package nl.opvolgmonitor.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days that count, inclusive; a side that is null is open. */
record Window(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

    static final Window UNKNOWN = new Window(null, null);

    /** The day by which the window is compared with the date of the document: the last, or else the first. */
    Optional<LocalDate> edge() {
        return Optional.ofNullable(latest != null ? latest : earliest);
    }
}
