package nl.opvolgmonitor.persistence.overview;

import nl.opvolgmonitor.persistence.commitment.TimingSql;
import nl.opvolgmonitor.persistence.recommendation.RecommendationState;
import nl.opvolgmonitor.persistence.register.AsOf;

/** All counts in one statement: each row is a group, a label, what the filter asks for, and a count. */
final class OverviewSql {

    /** Days from the publication of recommendation {@code k} to the first answer, as {@link nl.opvolgmonitor.domain.response.ResponseTime} has it. */
    private static final String DAYS =
            """
            (SELECT min(coalesce(%1$s, CASE WHEN s.effective_precision IS NULL THEN %2$s END))
             FROM response s LEFT JOIN document d ON d.record = s.document AND %5$s
             WHERE s.recommendation = k.record AND s.certainty <> 'CANDIDATE' AND %4$s)
            - coalesce(
                (SELECT %3$s FROM report p WHERE p.record = k.published_in AND %6$s),
                (SELECT %3$s FROM document p WHERE p.record = k.published_in AND %6$s))""".formatted(day("s"), day("d"), day("p"), AsOf.of("s"), AsOf.onAnyDay("d"), AsOf.onAnyDay("p"));

    static final String COUNTS = """
            WITH formal AS MATERIALIZED (
                SELECT k.record, k.version, k.formal, k.themes, extract(year FROM k.effective_from)::text AS year,
                       %s AS response, %s AS implementation, %s AS assessment, ARRAY(%s) AS ministries, %s AS days
                FROM recommendation k WHERE k.formal AND %s),
            asked AS MATERIALIZED (
                SELECT m.name, m.record AS ministry, f.response, f.implementation, f.assessment, f.days
                FROM formal f, unnest(f.ministries) one JOIN organisation m ON m.record = one AND %s)
            SELECT 'RESPONSE' AS part, response AS label, response AS value, NULL AS other, count(*) AS count
            FROM formal GROUP BY response
            UNION ALL
            SELECT 'IMPLEMENTATION', implementation, implementation, NULL, count(*) FROM formal GROUP BY implementation
            UNION ALL
            SELECT 'ASSESSMENT', assessment, assessment, NULL, count(*) FROM formal GROUP BY assessment
            UNION ALL
            SELECT 'YEAR', year, year, NULL, count(*) FROM formal GROUP BY year
            UNION ALL
            SELECT 'THEME', theme, theme, NULL, count(*) FROM formal, unnest(themes) theme GROUP BY theme
            UNION ALL
            SELECT 'BOTH', response, response, assessment, count(*) FROM formal GROUP BY response, assessment
            UNION ALL
            SELECT 'MINISTRY', name, ministry, NULL, count(*) FROM asked GROUP BY name, ministry
            UNION ALL
            SELECT 'MINISTRY_RESPONSE', name, ministry, response, count(*) FROM asked GROUP BY name, ministry, response
            UNION ALL
            SELECT 'MINISTRY_IMPLEMENTATION', name, ministry, implementation, count(*)
            FROM asked GROUP BY name, ministry, implementation
            UNION ALL
            SELECT 'MINISTRY_ASSESSMENT', name, ministry, assessment, count(*) FROM asked GROUP BY name, ministry, assessment
            UNION ALL
            SELECT 'DAYS', name, ministry, (percentile_disc(0.5) WITHIN GROUP (ORDER BY days))::text, count(*)
            FROM asked WHERE days IS NOT NULL GROUP BY name, ministry
            UNION ALL
            SELECT 'TIMING', state, state, NULL, count(*) FROM (SELECT %s AS state FROM commitment k WHERE %s) t GROUP BY state
            UNION ALL
            SELECT 'TOTAL', 'RECOMMENDATION', '', NULL, count(*) FROM recommendation k WHERE %s
            UNION ALL
            SELECT 'TOTAL', 'FORMAL', '', NULL, count(*) FROM formal
            UNION ALL
            SELECT 'TOTAL', 'COMMITMENT', '', NULL, count(*) FROM commitment k WHERE %s
            UNION ALL
            SELECT 'TOTAL', 'MOTION', '', NULL, count(*) FROM motion k WHERE %s
            ORDER BY part, count DESC, label, other""".formatted(
                    RecommendationState.RESPONSE,
                    RecommendationState.IMPLEMENTATION,
                    RecommendationState.ASSESSMENT,
                    RecommendationState.MINISTRIES,
                    DAYS,
                    AsOf.of("k"),
                    AsOf.of("m"),
                    TimingSql.STATE,
                    AsOf.of("k"),
                    AsOf.of("k"),
                    AsOf.of("k"),
                    AsOf.of("k"));

    private OverviewSql() {}

    /** The day of the moment of a view with this alias; null unless it is known to the day. */
    private static String day(String alias) {
        return "CASE WHEN %1$s.effective_precision = 'DAY' THEN %1$s.effective_latest END".formatted(alias);
    }
}
