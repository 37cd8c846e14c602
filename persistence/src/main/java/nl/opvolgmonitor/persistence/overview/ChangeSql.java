package nl.opvolgmonitor.persistence.overview;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.overview.Series;
import nl.opvolgmonitor.persistence.register.Ordering;

/** The statements about changes. */
final class ChangeSql {

    /** What was not there at the first point in time, on either axis, and is at the last. */
    private static final String WITHIN = "(c.changed_at > :sinceKnown OR c.effective_from > :sinceEffective)"
            + " AND c.changed_at <= :known AND c.effective_from <= :effective";

    private static final String ABOUT = Series.ALL.stream()
            .map(series -> "SELECT s.record FROM %s s WHERE s.%s = :record"
                    .formatted(series.kind().name().toLowerCase(Locale.ROOT), column(series)))
            .collect(Collectors.joining(" UNION ALL "));

    static final String COUNT = """
            SELECT c.kind, count(*) FILTER (WHERE c.type = 'ADDED') AS added, count(*) FILTER (WHERE c.type = 'AMENDED') AS amended,
                   count(*) FILTER (WHERE c.type = 'CORRECTED') AS corrected, count(*) FILTER (WHERE c.type = 'WITHDRAWN') AS withdrawn
            FROM published.change c WHERE %s GROUP BY c.kind""".formatted(WITHIN);

    private ChangeSql() {}

    /** The newest first: by the day on which it holds, or by the instant at which it was seen. */
    static Ordering order(boolean byDay) {
        return byDay
                ? new Ordering(
                        List.of("k.effective_from", "k.changed_at", "k.record", "k.version"),
                        List.of("date", "timestamptz", "text", "integer"),
                        true)
                : new Ordering(
                        List.of("k.changed_at", "k.effective_from", "k.record", "k.version"),
                        List.of("timestamptz", "date", "text", "integer"),
                        true);
    }

    static String page(Ordering order, boolean further, boolean ofOneRecord) {
        var record = ofOneRecord ? " AND (c.record = :record OR c.record IN (" + ABOUT + "))" : "";
        return """
                SELECT k.*, %s AS cursor FROM (
                    SELECT c.* FROM published.change c
                    WHERE %s AND (:everyKind OR c.kind = ANY(:kinds)) AND (:everyType OR c.type = ANY(:types))%s) k
                WHERE %s ORDER BY %s LIMIT :limit""".formatted(order.cursorColumns(), WITHIN, record, further ? order.after() : "true", order.orderBy());
    }

    private static String column(Series<?> series) {
        return series.subject().component().toLowerCase(Locale.ROOT);
    }

    static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
