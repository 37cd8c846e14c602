package nl.opvolgmonitor.persistence.overview;

import java.util.List;
import java.util.stream.Collectors;
import nl.opvolgmonitor.persistence.register.AsOf;

/**
 * By how much each count changes on each day, in one statement. A recommendation begins in the state of a series without entries;
 * each entry brings it from the state before to its own, but never before the recommendation was made. Of several entries on a
 * day the last one counts, in the order of {@link nl.opvolgmonitor.persistence.register.Latest}.
 */
final class CourseSql {

    /** A series: its name, the state without entries, its view, the column that names the recommendation, its state, and what counts. */
    private record Entries(String series, String none, String view, String about, String state, String counts) {

        String sql() {
            return """
                    SELECT '%1$s' AS series, f.record, f.born AS day, NULL::date AS since, NULL::timestamptz AS at, '' AS entry, '%2$s' AS state
                    FROM formal f
                    UNION ALL
                    SELECT '%1$s', f.record, greatest(s.effective_from, f.born), s.effective_from, s.recorded_at, s.record, s.%5$s
                    FROM formal f JOIN %3$s s ON s.%4$s = f.record WHERE %6$s AND %7$s""".formatted(series, none, view, about, state, counts, AsOf.of("s"));
        }
    }

    private static final List<Entries> ALL = List.of(
            new Entries("RESPONSE", "AWAITING", "response", "recommendation", "type", "s.certainty <> 'CANDIDATE'"),
            new Entries("IMPLEMENTATION", "NONE", "implementation_report", "about", "status", "true"),
            new Entries("ASSESSMENT", "NONE", "assessment", "recommendation", "judgement", "true"));

    static final String TURNS =
            """
            WITH formal AS MATERIALIZED (
                SELECT k.record, k.effective_from AS born FROM recommendation k WHERE k.formal AND %s),
            entry AS (%s),
            standing AS (
                SELECT DISTINCT ON (series, record, day) series, record, day, state FROM entry
                ORDER BY series, record, day, since DESC NULLS LAST, at DESC, entry DESC),
            passage AS (
                SELECT series, day, state, lag(state) OVER (PARTITION BY series, record ORDER BY day) AS before FROM standing)
            SELECT series, day, state, sum(change)::int AS change FROM (
                SELECT series, day, state, 1 AS change FROM passage
                UNION ALL
                SELECT series, day, before, -1 FROM passage WHERE before IS NOT NULL) turn
            GROUP BY series, day, state HAVING sum(change) <> 0
            ORDER BY day, series, state""".formatted(AsOf.of("k"), ALL.stream().map(Entries::sql).collect(Collectors.joining("\nUNION ALL\n")));

    private CourseSql() {}
}
