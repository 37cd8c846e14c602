package nl.opvolgmonitor.ui;

import java.time.Instant;
import java.time.LocalDate;
import nl.opvolgmonitor.domain.register.PointInTime;
import org.jspecify.annotations.Nullable;

/**
 * The point in time a page shows ("stand per"). {@code day} and {@code known} are what the reader asked for, literally; null when
 * the reader asked for nothing, and then it is now.
 */
public record Stand(
        PointInTime at, @Nullable String day, @Nullable String known) {

    /** Whether the reader looks at another moment than now. */
    public boolean chosen() {
        return day != null || known != null;
    }

    public LocalDate effective() {
        return at.effective();
    }

    public Instant recorded() {
        return at.known();
    }

    /** The day of knowledge, for a field that takes days only; null when the reader asked for none. */
    public @Nullable String knownDay() {
        return known == null ? null : known.substring(0, 10);
    }
}
