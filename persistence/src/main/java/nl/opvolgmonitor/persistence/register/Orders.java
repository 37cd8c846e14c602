package nl.opvolgmonitor.persistence.register;

import java.util.List;

/**
 * The orders of a list that is followed up, by their names.
 *
 * @param due the day on which something is due; null when nothing is
 * @param done whether nothing more is expected
 * @param overdue whether the due day has passed and it is not done
 * @param changed the instant of the last change
 */
public record Orders(String due, String done, String overdue, String changed) {

    public Ordering of(Enum<?> order) {
        return switch (order.name()) {
            case "DUE" ->
                new Ordering(List.of("coalesce(" + due + ", 'infinity')", "k.record"), List.of("date", "text"), false);
            case "OLDEST_OPEN" -> inTime(done, "boolean");
            case "MOST_OVERDUE" -> inTime("CASE WHEN " + overdue + " THEN " + due + " ELSE 'infinity' END", "date");
            case "LAST_CHANGE" -> new Ordering(List.of(changed, "k.record"), List.of("timestamptz", "text"), true);
            default -> Ordering.byTime(order);
        };
    }

    private static Ordering inTime(String first, String type) {
        return new Ordering(
                List.of(first, "k.effective_from", "k.recorded_at", "k.record"),
                List.of(type, "date", "timestamptz", "text"),
                false);
    }
}
