package nl.opvolgmonitor.persistence.recommendation;

import java.util.List;
import nl.opvolgmonitor.persistence.commitment.CommitmentState;
import nl.opvolgmonitor.persistence.register.AsOf;
import nl.opvolgmonitor.persistence.register.Latest;
import nl.opvolgmonitor.persistence.register.Links;
import nl.opvolgmonitor.persistence.register.Orders;
import nl.opvolgmonitor.persistence.register.Series;
import nl.opvolgmonitor.persistence.register.Via;

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

    /** Whom it is addressed to, and the offices that answered it. */
    static final String ADDRESSED = """
            SELECT x.target FROM %s WHERE x.role = 'ADDRESSEE'
            UNION ALL
            SELECT x.target FROM response a CROSS JOIN %s
            WHERE a.recommendation = k.record AND x.role = 'OFFICE' AND %s""".formatted(Links.each("k"), Links.each("a"), AsOf.of("a"));

    private static final Via ANSWERED_BY = Via.named(
            "commitment",
            "s.record IN (SELECT c.commitment FROM coverage c WHERE c.toward = k.record AND " + AsOf.of("c") + ")");

    /** The first last day of the open commitments that answer it. */
    static final String LATEST = ANSWERED_BY.least(CommitmentState.LATEST, "NOT " + CommitmentState.SETTLED);

    private static final List<Series> SERIES = List.of(
            new Series("response", "recommendation"),
            new Series("implementation_report", "about"),
            new Series("assessment", "recommendation"),
            new Series("closure", "recommendation"),
            new Series("coverage", "toward"));

    static final String NEWS = Series.news(SERIES);

    static final String CHANGE = Series.change(SERIES);

    static final Orders ORDERS = new Orders(LATEST, CLOSED, "coalesce(" + LATEST + " < :effective, false)", CHANGE);

    private RecommendationState() {}
}
