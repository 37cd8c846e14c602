package nl.opvolgmonitor.persistence.overview;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.overview.OverviewPart;
import nl.opvolgmonitor.persistence.commitment.TimingSql;
import nl.opvolgmonitor.persistence.organisation.Actors;
import nl.opvolgmonitor.persistence.recommendation.RecommendationState;
import nl.opvolgmonitor.persistence.register.AsOf;
import nl.opvolgmonitor.persistence.register.Links;

/** The counts that are asked for in one statement: each row is a group, a label, what the filter asks for, and a count. */
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

    /** What is found of each numbered recommendation, only when a part counts it. */
    private static final Map<String, String> FOUND = Map.of(
            "response", RecommendationState.RESPONSE,
            "implementation", RecommendationState.IMPLEMENTATION,
            "assessment", RecommendationState.ASSESSMENT,
            "days", DAYS);

    private static final Map<OverviewPart, String> PARTS = new EnumMap<>(OverviewPart.class);

    static {
        PARTS.put(OverviewPart.RECOMMENDATIONS, total("recommendation"));
        PARTS.put(OverviewPart.FORMAL_RECOMMENDATIONS, "'', '', NULL, count(*) FROM formal");
        PARTS.put(OverviewPart.COMMITMENTS, total("commitment"));
        PARTS.put(OverviewPart.MOTIONS, total("motion"));
        PARTS.put(OverviewPart.RESPONSE, by("response"));
        PARTS.put(OverviewPart.IMPLEMENTATION, by("implementation"));
        PARTS.put(OverviewPart.ASSESSMENT, by("assessment"));
        PARTS.put(OverviewPart.YEAR, by("year"));
        PARTS.put(OverviewPart.THEME, "theme, theme, NULL, count(*) FROM formal, unnest(themes) theme GROUP BY theme");
        PARTS.put(
                OverviewPart.RESPONSE_AND_ASSESSMENT,
                "response, response, assessment, count(*) FROM formal GROUP BY response, assessment");
        PARTS.put(OverviewPart.MINISTRY, "name, ministry, NULL, count(*) FROM asked GROUP BY name, ministry");
        PARTS.put(OverviewPart.MINISTRY_AND_RESPONSE, ofMinistry("response"));
        PARTS.put(OverviewPart.MINISTRY_AND_IMPLEMENTATION, ofMinistry("implementation"));
        PARTS.put(OverviewPart.MINISTRY_AND_ASSESSMENT, ofMinistry("assessment"));
        PARTS.put(
                OverviewPart.RESPONSE_TIME,
                "name, ministry, (percentile_disc(0.5) WITHIN GROUP (ORDER BY days))::text, count(*)"
                        + " FROM asked WHERE days IS NOT NULL GROUP BY name, ministry");
        PARTS.put(
                OverviewPart.TIMING,
                "state, state, NULL, count(*) FROM (SELECT %s AS state FROM commitment k WHERE %s) t GROUP BY state"
                        .formatted(TimingSql.STATE, AsOf.of("k")));
    }

    private OverviewSql() {}

    private static String total(String kind) {
        return "'', '', NULL, count(*) FROM %s k WHERE %s".formatted(kind, AsOf.of("k"));
    }

    private static String by(String state) {
        return "%1$s, %1$s, NULL, count(*) FROM formal GROUP BY %1$s".formatted(state);
    }

    private static String ofMinistry(String state) {
        return "name, ministry, %1$s, count(*) FROM asked GROUP BY name, ministry, %1$s".formatted(state);
    }

    /** Counts these parts, at least one. */
    static String counting(Set<OverviewPart> parts) {
        var counts = parts.stream()
                .map(part -> "SELECT '%s' AS part, %s".formatted(part, PARTS.get(part)))
                .collect(Collectors.joining("\nUNION ALL\n"));
        return """
                WITH RECURSIVE %s,
                formal AS MATERIALIZED (
                    SELECT k.record, k.themes, k.link_roles, k.link_targets, extract(year FROM k.effective_from)::text AS year%s
                    FROM recommendation k WHERE k.formal AND %s),
                -- Whom each is addressed to, and the offices that answered it.
                named AS (
                    SELECT f.record, x.target FROM formal f CROSS JOIN %s WHERE x.role = 'ADDRESSEE'
                    UNION
                    SELECT a.recommendation, x.target FROM response a CROSS JOIN %s WHERE x.role = 'OFFICE' AND %s),
                asked AS MATERIALIZED (
                    SELECT m.name, m.record AS ministry, f.*
                    FROM (SELECT DISTINCT n.record, c.ministry FROM named n JOIN actor c ON c.member = n.target) o
                    JOIN formal f ON f.record = o.record JOIN organisation m ON m.record = o.ministry AND %s),
                counted (part, label, value, other, count) AS (%s)
                SELECT * FROM counted ORDER BY part, count DESC, label, other""".formatted(
                        Actors.ACTING,
                        found(counts),
                        AsOf.of("k"),
                        Links.each("f"),
                        Links.each("a"),
                        AsOf.of("a"),
                        AsOf.of("m"),
                        counts);
    }

    private static String found(String counts) {
        return FOUND.entrySet().stream()
                .filter(each -> counts.contains(each.getKey()))
                .map(each -> ", %s AS %s".formatted(each.getValue(), each.getKey()))
                .collect(Collectors.joining());
    }

    /** The day of the moment of a view with this alias; null unless it is known to the day. */
    private static String day(String alias) {
        return "CASE WHEN %1$s.effective_precision = 'DAY' THEN %1$s.effective_latest END".formatted(alias);
    }
}
