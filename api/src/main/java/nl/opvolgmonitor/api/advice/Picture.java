package nl.opvolgmonitor.api.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.commitment.Extent;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.commitment.Commitment;
import nl.opvolgmonitor.ui.motion.Motion;
import nl.opvolgmonitor.ui.recommendation.Recommendation;
import nl.opvolgmonitor.ui.report.Finding;
import nl.opvolgmonitor.ui.signal.Signal;
import org.jspecify.annotations.Nullable;

/**
 * What the public register proved of some recommendations on a day, as it was known at an instant, and by which rules its signals were
 * found. The same day and instant give the same picture, whenever it is taken.
 *
 * @param ministries every ministry, also a younger one than the day; none in a picture that an older version of this software took
 * @param open what else is open, only for a list of reminders
 * @param findings only for a briefing
 * @param undated what the choice would also give, if anything gave it a date
 */
public record Picture(
        LocalDate effective,
        Instant known,
        Settings settings,
        List<Item> items,
        List<Ministry> ministries,
        List<Open> open,
        List<Finding> findings,
        List<Undated> undated) {

    public Picture {
        items = List.copyOf(items);
        ministries = orNone(ministries);
        open = orNone(open);
        findings = orNone(findings);
        undated = orNone(undated);
    }

    /** An older version of this software took a picture without it. */
    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** A recommendation with everything that others made of it, the signals of all that, and what else its measures carry out. */
    public record Item(Recommendation recommendation, List<Signal> signals, List<Pledge> pledges) {

        public Item {
            pledges = orNone(pledges);
        }
    }

    /** A promise that does not answer the recommendation itself, and the measures for it that carry this promise out. */
    public record Pledge(Commitment pledge, List<Means> means) {}

    /** A measure by its key and words, and how far it carries out a pledge. */
    public record Means(
            String measure,
            String text,
            Extent extent,
            @Nullable String reason) {}

    /** What has no date, nor what it stands in; {@code effectiveFrom} is the day on which it was registered. */
    public record Undated(String id, String text, LocalDate effectiveFrom, Named publishedIn) {}

    /** A ministry with the keys of its units and of the offices of both. */
    public record Ministry(Named named, List<String> members) {}

    /** What is open of a ministry: promises that answer no recommendation, and motions of which the execution is not settled. */
    public record Open(Named ministry, List<Commitment> promises, List<Motion> motions) {}

    /** Which version of the settings, and of each rule. */
    public record Settings(int version, List<Rule> rules) {}

    public record Rule(String id, int version, String name, String text) {}
}
