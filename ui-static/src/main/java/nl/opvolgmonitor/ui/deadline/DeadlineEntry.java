package nl.opvolgmonitor.ui.deadline;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.commitment.Timing;
import nl.opvolgmonitor.domain.commitment.TimingState;
import nl.opvolgmonitor.domain.deadline.DeadlineKind;
import nl.opvolgmonitor.domain.deadline.Resolution;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.ui.Dates;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.register.Party;
import nl.opvolgmonitor.ui.selection.Listed;
import org.jspecify.annotations.Nullable;

/** A deadline in a list, with what it is of. */
public record DeadlineEntry(
        String id,
        DeadlineKind kind,
        @Nullable String raw,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable String resolvedWith,
        Resolution certainty,
        Subject subject)
        implements Listed {

    /** What it is a deadline of; the last components only for a commitment. */
    public record Subject(
            String kind,
            String id,
            @Nullable String title,
            @Nullable String name,
            @Nullable String text,
            @Nullable String about,
            @Nullable String raw,
            @Nullable Moment effective,
            @Nullable FulfilmentStatus status,
            @Nullable Timing timing,
            @Nullable List<Party> parties) {

        public Named named() {
            return new Named(kind, id, title, name, text, about, raw, effective);
        }

        /** Who promised it; empty when not known. */
        public List<Party> madeBy() {
            return parties == null ? List.of() : parties;
        }
    }

    /** Whether anything is still to be done; unknown counts as such. */
    public boolean isDue() {
        return subject.timing() == null || subject.timing().state() != TimingState.SETTLED;
    }

    /** Whether its last day has passed while something is still to be done. */
    boolean isLate(LocalDate today) {
        return isDue() && latest != null && latest.isBefore(today);
    }

    /** By which it takes its place among others; without a last day it comes after all that have one. */
    LocalDate lastDay() {
        return latest == null ? LocalDate.MAX : latest;
    }

    /** The days its words were read as; empty when they give none. */
    public String read(Dates dates) {
        return earliest == null && latest == null ? "" : dates.window(earliest, latest);
    }
}
