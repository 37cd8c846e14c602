package nl.opvolgmonitor.api.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.ui.recommendation.Recommendation;
import nl.opvolgmonitor.ui.signal.Signal;

/**
 * What the public register proved of some recommendations on a day, as it was known at an instant, and by which rules its signals were
 * found. The same day and instant give the same picture, whenever it is taken.
 */
public record Picture(LocalDate effective, Instant known, Settings settings, List<Item> items) {

    /** A recommendation with everything that others made of it, and the signals of all that. */
    public record Item(Recommendation recommendation, List<Signal> signals) {}

    /** Which version of the settings, and of each rule. */
    public record Settings(int version, List<Rule> rules) {}

    public record Rule(String id, int version, String name, String text) {}
}
