package nl.opvolgmonitor.persistence.register;

import java.util.List;
import java.util.stream.Collectors;

/** The entries of another kind that are about the record with alias {@code k}, which they name in that column. */
public record Series(String kind, String column) {

    /** The last day on which something new held: of the record itself, or of an entry about it. */
    public static String news(List<Series> all) {
        return newest("effective_from", all);
    }

    /** The last instant at which something was recorded: of the record itself, or about it. */
    public static String change(List<Series> all) {
        return newest("recorded_at", all);
    }

    private static String newest(String moment, List<Series> all) {
        return all.stream()
                .map(series -> series.last(moment))
                .collect(Collectors.joining(", ", "greatest(k." + moment + ", ", ")"));
    }

    private String last(String moment) {
        return "(SELECT max(s.%s) FROM %s s WHERE s.%s = k.record AND %s)"
                .formatted(moment, kind, column, AsOf.of("s"));
    }
}
