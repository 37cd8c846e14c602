package nl.opvolgmonitor.persistence.overview;

import nl.opvolgmonitor.persistence.commitment.TimingSql;
import nl.opvolgmonitor.persistence.recommendation.RecommendationState;
import nl.opvolgmonitor.persistence.register.AsOf;

/** All counts in one statement: each row is a group, a label, what the filter asks for, and a count. */
final class OverviewSql {

    static final String COUNTS = """
            WITH formal AS MATERIALIZED (
                SELECT k.record, k.version, k.formal, k.themes, extract(year FROM k.effective_from)::text AS year,
                       %s AS response, %s AS implementation, %s AS assessment, ARRAY(%s) AS ministries
                FROM recommendation k WHERE k.formal AND %s)
            SELECT 'RESPONSE' AS part, response AS label, response AS value, count(*) AS count FROM formal GROUP BY response
            UNION ALL
            SELECT 'IMPLEMENTATION', implementation, implementation, count(*) FROM formal GROUP BY implementation
            UNION ALL
            SELECT 'ASSESSMENT', assessment, assessment, count(*) FROM formal GROUP BY assessment
            UNION ALL
            SELECT 'YEAR', year, year, count(*) FROM formal GROUP BY year
            UNION ALL
            SELECT 'THEME', theme, theme, count(*) FROM formal, unnest(themes) theme GROUP BY theme
            UNION ALL
            SELECT 'MINISTRY', m.name, m.record, count(*)
            FROM formal, unnest(ministries) ministry JOIN organisation m ON m.record = ministry AND %s GROUP BY m.name, m.record
            UNION ALL
            SELECT 'TIMING', state, state, count(*) FROM (SELECT %s AS state FROM commitment k WHERE %s) t GROUP BY state
            UNION ALL
            SELECT 'TOTAL', 'RECOMMENDATION', '', count(*) FROM recommendation k WHERE %s
            UNION ALL
            SELECT 'TOTAL', 'FORMAL', '', count(*) FROM formal
            UNION ALL
            SELECT 'TOTAL', 'COMMITMENT', '', count(*) FROM commitment k WHERE %s
            UNION ALL
            SELECT 'TOTAL', 'MOTION', '', count(*) FROM motion k WHERE %s
            ORDER BY part, count DESC, label""".formatted(
                    RecommendationState.RESPONSE,
                    RecommendationState.IMPLEMENTATION,
                    RecommendationState.ASSESSMENT,
                    RecommendationState.MINISTRIES,
                    AsOf.of("k"),
                    AsOf.of("m"),
                    TimingSql.STATE,
                    AsOf.of("k"),
                    AsOf.of("k"),
                    AsOf.of("k"),
                    AsOf.of("k"));

    private OverviewSql() {}
}
