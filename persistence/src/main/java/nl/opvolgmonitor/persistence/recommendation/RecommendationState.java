package nl.opvolgmonitor.persistence.recommendation;

import nl.opvolgmonitor.persistence.register.AsOf;
import nl.opvolgmonitor.persistence.register.Latest;

/** Where a recommendation with alias {@code k} stands in each series, as SQL expressions. */
public final class RecommendationState {

    /** A candidate answer is a proposal to a person: it never decides. */
    public static final String RESPONSE =
            "coalesce((SELECT s.type FROM response s WHERE s.recommendation = k.record AND s.certainty <> 'CANDIDATE' AND "
                    + Latest.of("s") + "), CASE WHEN k.formal THEN 'AWAITING' ELSE 'NOT_EXPECTED' END)";

    public static final String IMPLEMENTATION =
            "coalesce((SELECT s.status FROM implementation_report s WHERE s.about = k.record AND " + Latest.of("s")
                    + "), 'NONE')";

    public static final String ASSESSMENT =
            "coalesce((SELECT s.judgement FROM assessment s WHERE s.recommendation = k.record AND " + Latest.of("s")
                    + "), 'NONE')";

    public static final String CLOSED =
            "coalesce((SELECT s.outcome <> 'REOPENED' FROM closure s WHERE s.recommendation = k.record AND "
                    + Latest.of("s") + "), false)";

    /** The ministries that a recommendation is addressed to, or whose offices answered it. */
    public static final String MINISTRIES = """
            (SELECT m.record FROM organisation m
             JOIN link x ON x.target = m.record AND x.role = 'ADDRESSEE' AND x.record = k.record AND x.version = k.version
             WHERE m.type = 'MINISTRY' AND %1$s
             UNION
             SELECT m.record FROM organisation m
             JOIN office o ON o.organisation = m.record
             JOIN link x ON x.target = o.record AND x.role = 'ADDRESSEE' AND x.record = k.record AND x.version = k.version
             WHERE m.type = 'MINISTRY' AND %1$s AND %3$s
             UNION
             SELECT m.record FROM response a
             JOIN link x ON x.record = a.record AND x.version = a.version AND x.role = 'OFFICE'
             JOIN office o ON o.record = x.target
             JOIN organisation m ON m.record = o.organisation AND m.type = 'MINISTRY'
             WHERE a.recommendation = k.record AND %2$s AND %3$s AND %1$s)""".formatted(AsOf.of("m"), AsOf.of("a"), AsOf.of("o"));

    private RecommendationState() {}
}
