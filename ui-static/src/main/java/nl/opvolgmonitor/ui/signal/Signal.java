package nl.opvolgmonitor.ui.signal;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.ui.Named;
import org.jspecify.annotations.Nullable;

/** That a rule applies to a record, with its facts; {@code muted} is null unless the office put it aside. */
public record Signal(
        String id,
        Applied rule,
        Named record,
        LocalDate since,
        boolean candidate,
        List<Fact> facts,
        @Nullable Muted muted) {

    /** The rule, by its id, as R5. */
    public record Applied(String id) {}

    /** Until which day, inclusive. */
    public record Muted(LocalDate until) {}

    /** The word of a rule in an address: r05 for R5. */
    public static String word(String rule) {
        return "r%02d".formatted(Integer.parseInt(rule.substring(1)));
    }
}
