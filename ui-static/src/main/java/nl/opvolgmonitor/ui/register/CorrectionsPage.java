package nl.opvolgmonitor.ui.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The correction log, the latest first. */
public record CorrectionsPage(List<Correction> corrections) {

    /** How many a page shows. */
    public static final int SIZE = 50;

    /** The last instant before this page; null when nothing came before. */
    public @Nullable Instant next() {
        return corrections.size() < SIZE
                ? null
                : corrections.getLast().correctedAt().minusNanos(1_000);
    }
}
