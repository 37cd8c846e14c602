package nl.opvolgmonitor.persistence.register;

import java.time.LocalDate;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.Precision;
import org.jspecify.annotations.Nullable;

/** A moment as columns, all null where there is none. */
public record MomentRow(
        @Nullable String raw,
        @Nullable Precision precision,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        boolean yearImplied,
        @Nullable String yearFrom) {

    public static MomentRow of(@Nullable Moment moment) {
        return moment == null
                ? new MomentRow(null, null, null, null, false, null)
                : new MomentRow(
                        moment.raw(),
                        moment.precision(),
                        moment.earliest(),
                        moment.latest(),
                        moment.yearImplied(),
                        moment.yearFrom());
    }
}
