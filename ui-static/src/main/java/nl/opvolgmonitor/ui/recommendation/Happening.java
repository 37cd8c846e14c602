package nl.opvolgmonitor.ui.recommendation;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.ui.register.Proof;
import org.jspecify.annotations.Nullable;

/**
 * One line in the history of a recommendation: its place in time, the date in words, what happened, to which record in words
 * (null when to the recommendation itself), the key of the fact, and the quotes that prove it.
 */
public record Happening(
        LocalDate begin, String when, String what, @Nullable String whose, String id, List<Proof> evidence) {}
