package nl.opvolgmonitor.api.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.commitment.Commitment;
import nl.opvolgmonitor.ui.motion.Motion;
import nl.opvolgmonitor.ui.recommendation.Recommendation;
import nl.opvolgmonitor.ui.signal.Signal;

/**
 * What the public register proved of some recommendations on a day, as it was known at an instant, and by which rules its signals were
 * found. The same day and instant give the same picture, whenever it is taken.
 *
 * @param ministries every ministry, also a younger one than the day; none in a picture that an older version of this software took
 * @param open what else is open, only for a list of reminders
 */
public record Picture(
        LocalDate effective,
        Instant known,
        Settings settings,
        List<Item> items,
        List<Ministry> ministries,
        List<Open> open) {

    public Picture {
        items = List.copyOf(items);
        ministries = ministries == null ? List.of() : List.copyOf(ministries);
        open = open == null ? List.of() : List.copyOf(open);
    }

    /** A recommendation with everything that others made of it, and the signals of all that. */
    public record Item(Recommendation recommendation, List<Signal> signals) {}

    /** A ministry with the keys of its units and of the offices of both. */
    public record Ministry(Named named, List<String> members) {}

    /** What is open of a ministry: promises that answer no recommendation, and motions of which the execution is not settled. */
    public record Open(Named ministry, List<Commitment> promises, List<Motion> motions) {}

    /** Which version of the settings, and of each rule. */
    public record Settings(int version, List<Rule> rules) {}

    public record Rule(String id, int version, String name, String text) {}
}
