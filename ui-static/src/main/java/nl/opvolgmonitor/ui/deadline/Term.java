package nl.opvolgmonitor.ui.deadline;

import java.time.LocalDate;
import nl.opvolgmonitor.ui.Dates;
import org.jspecify.annotations.Nullable;

/** A deadline in a list: its literal words, and the days they were read as. */
public record Term(
        @Nullable String raw,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {

    /** The days; empty when the words give none. */
    public String read(Dates dates) {
        return earliest == null && latest == null ? "" : dates.window(earliest, latest);
    }
}
